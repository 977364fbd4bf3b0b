package dev.regulars.points;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Points with the same terms. Those of many purchases are one lot, as old as the oldest of them.
 *
 * @param earnedOn business day
 * @param left that can still be spent, or will be
 * @param expired that were left when the lot ended; kept for a while, because a return of their sale finds them there
 * @param expiredOn the business day after which they ended
 */
public record Lot(
        LotTerms terms,
        LocalDate earnedOn,
        long left,
        long expired,
        @Nullable LocalDate expiredOn) {

    static Lot of(LotTerms terms, LocalDate earnedOn, long left) {
        return new Lot(terms, earnedOn, left, 0, null);
    }

    Lot plus(long points, LocalDate earned) {
        LocalDate oldest = left > 0 && earnedOn.isBefore(earned) ? earnedOn : earned;
        return new Lot(terms, oldest, Math.addExact(left, points), expired, expiredOn);
    }

    Lot minus(long points) {
        return new Lot(terms, earnedOn, left - points, expired, expiredOn);
    }

    /** What is left has ended. */
    Lot end(long points, LocalDate day) {
        return new Lot(terms, earnedOn, left - points, Math.addExact(expired, points), day);
    }

    Lot unexpire(long points) {
        return new Lot(terms, earnedOn, left, expired - points, expiredOn);
    }
}
