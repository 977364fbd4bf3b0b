package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.engine.Decision;
import dev.regulars.points.Movement.Kind;
import dev.regulars.points.PointsAccount;
import dev.regulars.points.PointsChange;
import org.jspecify.annotations.Nullable;

/**
 * See {@link AnswerJson}; what is 0 is left out, but for the first three.
 *
 * @param balance that can be spent; none when anonymous
 * @param pending that cannot be spent yet
 * @param owed after a return, apart from the balance
 * @param expired that ended since the transaction before
 * @param writtenOff that a return could not take back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Points(
        long earned,
        long redeemed,
        @Nullable Long balance,
        @Nullable Long pending,
        @Nullable Long owed,
        @Nullable Long expired,
        @Nullable Long writtenOff) {

    static Points of(Decision decision, boolean member) {
        PointsAccount after = decision.points().after();
        return new Points(
                decision.pointsEarned(),
                decision.pointsRedeemed(),
                member ? (Long) after.available() : null,
                unlessZero(after.pending()),
                unlessZero(after.debt()),
                unlessZero(decision.points().points(Kind.EXPIRED)),
                unlessZero(decision.points().points(Kind.WRITTEN_OFF)));
    }

    static Points of(PointsChange change) {
        PointsAccount after = change.after();
        return new Points(
                0,
                redeemed(change),
                after.available(),
                unlessZero(after.pending()),
                unlessZero(after.debt()),
                unlessZero(change.points(Kind.EXPIRED)),
                null);
    }

    /** Without a purchase. */
    static long redeemed(PointsChange change) {
        return change.points(Kind.SPENT) + change.points(Kind.CONVERTED) - change.points(Kind.GIVEN_BACK);
    }

    private static @Nullable Long unlessZero(long points) {
        return points == 0 ? null : (Long) points;
    }
}
