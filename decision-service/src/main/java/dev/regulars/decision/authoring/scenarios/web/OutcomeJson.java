package dev.regulars.decision.authoring.scenarios.web;

import dev.regulars.engine.Decision;
import dev.regulars.engine.Discount;
import dev.regulars.engine.RuleResult;
import dev.regulars.engine.TierResult;
import dev.regulars.engine.VoucherGrant;
import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came out, in the words of a scenario's {@code then}.
 *
 * @param fired rows of campaigns that gave points or rewards
 * @param discounts rows that discount
 */
record OutcomeJson(
        long points,
        long redeemed,
        String total,
        long balance,
        @Nullable String tierBefore,
        @Nullable String tierAfter,
        List<String> fired,
        List<String> discounts,
        List<String> vouchers) {

    static OutcomeJson of(Decision decision, Program program) {
        TierResult tier = decision.tier();
        Set<String> rows = program.giving().map(Campaign::id).collect(Collectors.toSet());
        return new OutcomeJson(
                decision.pointsEarned(),
                decision.pointsRedeemed(),
                program.settings().currency().format(decision.netAmount()),
                decision.points().after().available(),
                tier == null ? null : tier.before(),
                tier == null ? null : tier.after(),
                decision.rules().stream()
                        .map(RuleResult::rule)
                        .filter(rows::contains)
                        .distinct()
                        .toList(),
                decision.discounts().stream().map(Discount::rule).distinct().toList(),
                decision.vouchers().stream().map(VoucherGrant::rewardId).toList());
    }
}
