package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.VoucherIssue;
import dev.regulars.decision.web.Problem;
import dev.regulars.engine.Affinity;
import dev.regulars.engine.Decision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on one version of the account.
 *
 * @param takenBack unused vouchers of the sale that a return takes with it
 * @param problem when there is one, the rest is not looked at
 */
record Round(
        DecisionContext context,
        @Nullable Decision maybe,
        Map<String, String> returnedAfter,
        List<VoucherIssue> takenBack,
        Map<String, Affinity> affinities,
        @Nullable Problem problem) {

    static Round refused(DecisionContext context, Problem problem) {
        return new Round(context, null, Map.of(), List.of(), Map.of(), problem);
    }

    static Round of(DecisionContext context, Decision decision, Map<String, Affinity> affinities) {
        return new Round(context, decision, Map.of(), List.of(), affinities, null);
    }

    Decision decision() {
        return Objects.requireNonNull(maybe);
    }

    /** As it is answered: absent when there is none. */
    @Nullable
    List<String> cancelledOrNull() {
        return takenBack.isEmpty() ? null : cancelled();
    }

    List<String> cancelled() {
        return takenBack.stream().map(VoucherIssue::voucherId).toList();
    }
}
