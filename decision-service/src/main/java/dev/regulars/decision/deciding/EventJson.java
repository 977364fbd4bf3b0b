package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.regulars.decision.accounts.Posting;
import dev.regulars.decision.accounts.VoucherIssue;
import dev.regulars.decision.web.Json;
import dev.regulars.engine.Decision;
import dev.regulars.engine.TierResult;
import dev.regulars.engine.Transaction;
import dev.regulars.money.CurrencyUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The event of a committed decision: docs/events/decision.schema.json. */
record EventJson(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        String time,
        String datacontenttype,
        Data data) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            String decisionId,
            String accountId,
            long sequence,
            @Nullable String memberId,
            @Nullable Boolean memberEnrolled,
            String transactionType,
            @Nullable String originalDecisionId,
            String occurredAt,
            String businessDay,
            @Nullable String storeId,
            @Nullable String tillId,
            @Nullable String channel,
            String currency,
            String netAmount,
            String eligibleAmount,
            long pointsEarned,
            long pointsRedeemed,
            List<Rule> rules,
            @Nullable String tierBefore,
            @Nullable String tierAfter,
            List<Posting> postings,
            List<EventVoucher> vouchers,
            @Nullable List<String> cancelledVouchers,
            String programVersion,
            @JsonUnwrapped @Nullable EventDetail detail) {

        /** As events were before they told the details. */
        Data brief() {
            return new Data(
                    decisionId,
                    accountId,
                    sequence,
                    memberId,
                    memberEnrolled,
                    transactionType,
                    originalDecisionId,
                    occurredAt,
                    businessDay,
                    storeId,
                    tillId,
                    channel,
                    currency,
                    netAmount,
                    eligibleAmount,
                    pointsEarned,
                    pointsRedeemed,
                    rules,
                    tierBefore,
                    tierAfter,
                    postings,
                    vouchers.stream().map(EventVoucher::brief).toList(),
                    cancelledVouchers,
                    programVersion,
                    null);
        }
    }

    record Rule(String rule, String kind, long points) {}

    static Data data(Round round, long sequence, List<Posting> postings, List<VoucherIssue> vouchers) {
        DecisionContext context = round.context();
        Decision decision = round.decision();
        Transaction transaction = context.transaction();
        CurrencyUnit currency = context.currency();
        boolean member = context.member() != null;
        TierResult tier = decision.tier();
        return new Data(
                transaction.decisionId(),
                context.accountId(),
                sequence,
                member ? context.accountId() : null,
                member ? sequence == 1 : null,
                context.type(),
                context.originalId(),
                transaction.occurredAt().toString(),
                decision.businessDay().toString(),
                transaction.storeId().isEmpty() ? null : transaction.storeId(),
                transaction.tillId(),
                transaction.channel(),
                currency.code(),
                currency.format(context.isClaim() ? 0 : decision.netAmount()),
                currency.format(decision.eligibleAmount()),
                decision.pointsEarned(),
                decision.pointsRedeemed(),
                decision.rules().stream()
                        .map(rule -> new Rule(rule.rule(), rule.kind(), rule.posted()))
                        .toList(),
                tier == null ? null : tier.before(),
                tier == null ? null : tier.after(),
                postings,
                EventVoucher.of(vouchers, decision.vouchers()),
                round.cancelledOrNull(),
                decision.programVersion(),
                EventDetail.of(round));
    }

    static String of(Data data) {
        return Json.write(new EventJson(
                "1.0",
                data.decisionId(),
                "/regulars/decision-service",
                "dev.regulars.decision.committed.v1",
                data.accountId(),
                data.occurredAt(),
                "application/json",
                data));
    }
}
