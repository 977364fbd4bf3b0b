package dev.regulars.points;

import dev.regulars.points.Movement.Kind;
import dev.regulars.program.PointsSettings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes back what a sale brought; see {@link PointsBook#takeBack}. */
final class Clawback {

    private final Lots lots;
    private final PointsSettings settings;

    Clawback(Lots lots, PointsSettings settings) {
        this.lots = lots;
        this.settings = settings;
    }

    /** Gives what the member owes more. */
    long of(@Nullable LotTerms earned, LocalDate soldOn, long points) {
        long rest = points;
        if (earned != null) {
            rest -= earned.isPending() ? fromLot(earned, soldOn, rest) : 0;
            rest -= fromLot(earned.released(), soldOn, rest);
        }
        rest -= lots.takeAvailable(Kind.TAKEN_BACK, rest, settings.orderOfUse());
        for (Lot pending : lots.all()) {
            rest -= pending.terms().isPending() ? lots.take(Kind.TAKEN_BACK, pending.terms(), rest) : 0;
        }
        return rest > 0 ? fallShort(rest) : 0;
    }

    private long fromLot(LotTerms terms, LocalDate soldOn, long points) {
        long taken = lots.take(Kind.TAKEN_BACK, terms, points);
        return taken + unexpire(terms, soldOn, points - taken);
    }

    private long unexpire(LotTerms terms, LocalDate soldOn, long points) {
        Lot lot = lots.get(terms);
        if (lot == null || lot.expiredOn() == null || lot.expiredOn().isBefore(soldOn)) {
            return 0;
        }
        long found = Math.min(points, lot.expired());
        lots.replace(lot.unexpire(found));
        lots.note(Kind.UNEXPIRED, terms, found);
        return found;
    }

    private long fallShort(long points) {
        switch (settings.shortfall()) {
            case NEGATIVE_BALANCE -> lots.overdraw(Kind.OVERDRAWN, points);
            case FLOOR_AT_ZERO -> lots.note(Kind.WRITTEN_OFF, null, points);
            case DEBT -> {
                lots.note(Kind.OWED, null, points);
                return points;
            }
        }
        return 0;
    }
}
