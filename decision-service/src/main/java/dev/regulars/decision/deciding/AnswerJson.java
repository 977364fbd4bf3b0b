package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.decision.web.Json;
import dev.regulars.engine.Decision;
import dev.regulars.engine.Discount;
import dev.regulars.engine.Explanation;
import dev.regulars.engine.LineResult;
import dev.regulars.engine.RuleResult;
import dev.regulars.engine.TierResult;
import dev.regulars.engine.Transaction;
import dev.regulars.engine.VoucherGrant;
import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.TierPolicy;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is answered: {@code components/schemas/Decision} of docs/api/openapi.yaml, in this order of fields.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerJson(
        String decisionId,
        String transactionId,
        String type,
        @Nullable String memberId,
        @Nullable Long sequence,
        @Nullable String originalDecisionId,
        String programVersion,
        String occurredAt,
        String businessDay,
        String currency,
        String netAmount,
        String eligibleAmount,
        Points points,
        @Nullable PayableJson payable,
        List<LineJson> lines,
        List<RuleJson> rules,
        List<DiscountJson> discounts,
        @Nullable TierJson tier,
        List<RewardJson> rewards,
        @Nullable List<String> cancelledVouchers,
        List<OfferJson> offers,
        Explanation explanation) {

    /** @param sequence of the account's posting */
    static String write(Round round, long sequence, VoucherCodes codes) {
        return write(round, sequence, null, codes);
    }

    /** Nothing is posted, and vouchers have no code yet. */
    static String quote(Round round, @Nullable PayableJson payable, VoucherCodes codes) {
        return write(round, null, payable, codes);
    }

    private static String write(
            Round round, @Nullable Long sequence, @Nullable PayableJson payable, VoucherCodes codes) {
        DecisionContext context = round.context();
        Decision decision = round.decision();
        Transaction transaction = context.transaction();
        CurrencyUnit currency = context.currency();
        return Json.write(new AnswerJson(
                transaction.decisionId(),
                transaction.transactionId(),
                context.type(),
                memberId(context),
                sequence,
                context.originalId(),
                decision.programVersion(),
                transaction.occurredAt().toString(),
                decision.businessDay().toString(),
                currency.code(),
                currency.format(decision.netAmount()),
                currency.format(decision.eligibleAmount()),
                Points.of(decision, context.member() != null),
                payable,
                (transaction.event() == null ? decision.lines() : List.<LineResult>of())
                        .stream()
                                .map(line -> new LineJson(
                                        line.lineId(),
                                        currency.format(line.net()),
                                        currency.format(line.eligible()),
                                        line.points()))
                                .toList(),
                decision.rules().stream().map(rule -> rule(rule, currency)).toList(),
                decision.discounts().stream()
                        .map(discount -> discount(discount, currency))
                        .toList(),
                tier(decision.tier(), currency),
                decision.vouchers().stream()
                        .map(voucher -> reward(voucher, transaction.decisionId(), currency, codes))
                        .toList(),
                round.cancelledOrNull(),
                decision.offers().stream()
                        .map(offer -> new OfferJson(offer.offer(), offer.name(), offer.reward(), offer.reason()))
                        .toList(),
                decision.explanation()));
    }

    private static @Nullable String memberId(DecisionContext context) {
        boolean nobody = context.member() == null || context.accountId().equals(WhoseAccount.NOBODY);
        return nobody ? null : context.accountId();
    }

    private static RuleJson rule(RuleResult rule, CurrencyUnit currency) {
        return new RuleJson(
                rule.rule(),
                rule.kind(),
                rule.lane(),
                rule.name(),
                rule.inForce(),
                rule.exact().toDecimal(),
                currency.format(rule.amount()));
    }

    static @Nullable TierJson tier(@Nullable TierResult tier, CurrencyUnit currency) {
        if (tier == null) {
            return null;
        }
        String toNext = tier.next() == null ? null : currency.format(tier.toNext());
        List<ProgressJson> progress = tier.progress().stream()
                .map(next -> new ProgressJson(
                        next.metric().name().toLowerCase(Locale.ROOT),
                        next.tier(),
                        next.metric() == TierPolicy.Metric.SPEND
                                ? currency.format(next.needed())
                                : String.valueOf(next.needed())))
                .toList();
        String keptUntil = tier.keptUntil() == null ? null : tier.keptUntil().toString();
        return new TierJson(tier.before(), tier.after(), tier.next(), toNext, progress, keptUntil);
    }

    private static DiscountJson discount(Discount discount, CurrencyUnit currency) {
        return new DiscountJson(
                discount.rule(),
                discount.name(),
                currency.format(discount.amount()),
                discount.perLine().stream().map(currency::format).toList());
    }

    static RewardJson reward(VoucherGrant voucher, String decisionId, CurrencyUnit currency, VoucherCodes codes) {
        return new RewardJson(
                voucher.rewardId(),
                voucher.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                codes.id(codes.code(decisionId, voucher.number())),
                null,
                voucher.name(),
                currency.format(voucher.value()),
                voucher.percent().signum() == 0 ? null : voucher.percent().toPlainString(),
                voucher.sku(),
                voucher.rule(),
                voucher.pointsSpent(),
                voucher.usableFrom().toString(),
                voucher.expiresOn().toString());
    }
}
