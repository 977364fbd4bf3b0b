package dev.regulars.points;

import dev.regulars.points.Movement.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Brings spent points back; see {@link PointsBook#giveBack}. */
final class GivingBack {

    private final Lots lots;
    private final int graceDays;
    private final LocalDate day;

    GivingBack(Lots lots, int graceDays, LocalDate day) {
        this.lots = lots;
        this.graceDays = graceDays;
        this.day = day;
    }

    void of(List<Movement> spent, long from, long to) {
        long passed = 0;
        for (int i = spent.size() - 1; i >= 0; i--) {
            Movement movement = spent.get(i);
            long first = Math.max(from, passed);
            passed = Math.addExact(passed, movement.points());
            if (Math.min(to, passed) > first) {
                put(Objects.requireNonNull(movement.lot()), Math.min(to, passed) - first);
            }
        }
    }

    private void put(LotTerms terms, long points) {
        LocalDate last = terms.lastDay();
        boolean ended = last != null && last.isBefore(day);
        LotTerms now = ended && graceDays > 0 ? LotTerms.until(day.plusDays(graceDays)) : terms;
        lots.note(Kind.GIVEN_BACK, now, points);
        long put = lots.put(now, points, day);
        if (last != null && ended && now.equals(terms) && put > 0) {
            lots.expire(Objects.requireNonNull(lots.get(now)), put, last);
        }
    }
}
