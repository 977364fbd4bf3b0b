package dev.regulars.analytics.ingest.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One committed decision, as its event tells it.
 *
 * @param storeId empty when a tier changed without a transaction; likewise the channel
 */
public record DecisionEvent(
        String decisionId,
        String accountId,
        long sequence,
        @Nullable String memberId,
        boolean memberEnrolled,
        String type,
        @Nullable String originalDecisionId,
        Instant occurredAt,
        LocalDate businessDay,
        String storeId,
        @Nullable String tillId,
        String channel,
        String currency,
        BigDecimal netAmount,
        BigDecimal eligibleAmount,
        long pointsEarned,
        long pointsRedeemed,
        List<RulePoints> rules,
        @Nullable String tierBefore,
        @Nullable String tierAfter,
        List<Posting> postings,
        List<Voucher> vouchers,
        String programVersion) {

    /** Points that one rule posted in this transaction. */
    public record RulePoints(String rule, String kind, long points) {}

    /** One side of a double entry. */
    public record Posting(String account, long points) {}

    /** A voucher that this transaction issued; its code is not in the event. */
    public record Voucher(String voucherId, String rewardId, String value) {}
}
