package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.MemberState;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.TierResult;
import dev.regulars.engine.VoucherGrant;
import dev.regulars.points.PointsChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an {@link Operation} does to one version of its account. */
public sealed interface Effect {

    /**
     * Another decision is taken back.
     *
     * @param vouchers ids of those it issued; nobody can use them meanwhile
     */
    record Undone(String decisionId, List<String> vouchers) {}

    /** There is nothing to do. */
    record None() implements Effect {}

    /** It may not be done. */
    record Refused(Problem problem) implements Effect {}

    /**
     * @param tier as it becomes; null when it is not asked
     * @param days metrics after it, of the days that it touches
     * @param said in the explanation
     * @param messages events for the member
     * @param mergedInto the member whose account stands for this one from now on; else null
     * @param undone what it takes back
     */
    record Done(
            PointsChange points,
            @Nullable TierResult tier,
            MemberState state,
            Map<LocalDate, DayMetrics> days,
            List<VoucherGrant> vouchers,
            List<String> said,
            List<String> messages,
            @Nullable String mergedInto,
            @Nullable Undone undone)
            implements Effect {

        public Done(
                PointsChange points,
                @Nullable TierResult tier,
                MemberState state,
                Map<LocalDate, DayMetrics> days,
                List<VoucherGrant> vouchers,
                List<String> said) {
            this(points, tier, state, days, vouchers, said, List.of());
        }

        public Done(
                PointsChange points,
                @Nullable TierResult tier,
                MemberState state,
                Map<LocalDate, DayMetrics> days,
                List<VoucherGrant> vouchers,
                List<String> said,
                List<String> messages) {
            this(points, tier, state, days, vouchers, said, messages, null, null);
        }
    }

    Effect NONE = new None();

    static Effect refused(ProblemCode code, @Nullable String detail) {
        return new Refused(Problem.of(code, detail));
    }

    /** Points and nothing else. */
    static Effect points(Account account, PointsChange change, String said) {
        return new Done(change, null, account.state(), Map.of(), List.of(), List.of(said));
    }
}
