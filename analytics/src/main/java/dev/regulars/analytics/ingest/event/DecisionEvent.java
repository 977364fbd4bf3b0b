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
 * @param cashierId who served at the till, a number
 * @param lineCount lines of merchandise; null where the event is older than this field
 * @param heldOut campaigns that the member would have had, but for the hold-out
 * @param offerGoods offers whose goods were bought, seen before or not
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
        @Nullable String cashierId,
        String channel,
        String currency,
        BigDecimal netAmount,
        BigDecimal eligibleAmount,
        long pointsEarned,
        long pointsRedeemed,
        List<RulePoints> rules,
        @Nullable String tierBefore,
        @Nullable String tierAfter,
        @Nullable Integer lineCount,
        List<Posting> postings,
        List<Movement> movements,
        List<Voucher> vouchers,
        List<OfferSeen> offers,
        List<String> heldOut,
        List<String> offerGoods,
        List<NearMiss> nearMisses,
        List<Discount> discounts,
        String programVersion) {

    /** Points that one rule posted in this transaction. */
    public record RulePoints(String rule, String kind, long points) {}

    /** One side of a double entry. */
    public record Posting(String account, long points) {}

    /** @param lastDay on which the points can be spent; null when no date ends them */
    public record Movement(String kind, @Nullable LocalDate lastDay, long points) {}

    /** @param shown false when the hold-out kept the member from it */
    public record OfferSeen(String offer, boolean shown) {}

    /** @param missing money or a quantity, by kind */
    public record NearMiss(String rule, String kind, BigDecimal missing) {}

    /** Money that a rule took off. */
    public record Discount(String rule, BigDecimal amount) {}
}
