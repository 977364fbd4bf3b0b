package dev.regulars.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A basket or transaction as it was sent, amounts as decimals of {@code currency}, none negative.
 *
 * @param basketDiscount spread over the lines by their value after line discounts
 * @param originalTransactionId the sale that a return or void takes back
 * @param coupons codes that were shown
 * @param pointsHold id under which its source set points aside for it
 * @param cashierId number of who served at the till: a pseudonym, no name; decides nothing
 * @param event what the member did, for an event and what takes it back; else null. An event has one {@link
 *     #eventLine line of nothing}, so that what is back of it is counted as of a sale
 */
public record Transaction(
        String source,
        String transactionId,
        Type type,
        Instant occurredAt,
        String storeId,
        @Nullable String tillId,
        String channel,
        String currency,
        @Nullable String originalTransactionId,
        List<Line> lines,
        BigDecimal basketDiscount,
        List<Tender> tenders,
        List<String> coupons,
        Prices prices,
        @Nullable String pointsHold,
        @Nullable String cashierId,
        @Nullable MemberEvent event) {

    /** Without an event. */
    public Transaction(
            String source,
            String transactionId,
            Type type,
            Instant occurredAt,
            String storeId,
            @Nullable String tillId,
            String channel,
            String currency,
            @Nullable String originalTransactionId,
            List<Line> lines,
            BigDecimal basketDiscount,
            List<Tender> tenders,
            List<String> coupons,
            Prices prices,
            @Nullable String pointsHold,
            @Nullable String cashierId) {
        this(
                source,
                transactionId,
                type,
                occurredAt,
                storeId,
                tillId,
                channel,
                currency,
                originalTransactionId,
                lines,
                basketDiscount,
                tenders,
                coupons,
                prices,
                pointsHold,
                cashierId,
                null);
    }

    /** Without points that were set aside, or a cashier. */
    public Transaction(
            String source,
            String transactionId,
            Type type,
            Instant occurredAt,
            String storeId,
            @Nullable String tillId,
            String channel,
            String currency,
            @Nullable String originalTransactionId,
            List<Line> lines,
            BigDecimal basketDiscount,
            List<Tender> tenders,
            List<String> coupons,
            Prices prices) {
        this(
                source,
                transactionId,
                type,
                occurredAt,
                storeId,
                tillId,
                channel,
                currency,
                originalTransactionId,
                lines,
                basketDiscount,
                tenders,
                coupons,
                prices,
                null,
                null);
    }

    /** The same without the sale that it names. */
    public Transaction withoutReceipt() {
        return as(source, transactionId, type, null, lines);
    }

    /** The same trade under another id, or a part of it. */
    public Transaction as(
            String newSource, String newId, Type newType, @Nullable String newOriginal, List<Line> newLines) {
        return new Transaction(
                newSource,
                newId,
                newType,
                occurredAt,
                storeId,
                tillId,
                channel,
                currency,
                newOriginal,
                newLines,
                basketDiscount,
                tenders,
                coupons,
                prices,
                null,
                cashierId,
                event);
    }

    /** The same paid otherwise. */
    public Transaction paidBy(List<Tender> others) {
        return new Transaction(
                source,
                transactionId,
                type,
                occurredAt,
                storeId,
                tillId,
                channel,
                currency,
                originalTransactionId,
                lines,
                basketDiscount,
                others,
                coupons,
                prices,
                pointsHold,
                cashierId,
                event);
    }

    /** @param other who served; null for nobody known */
    public Transaction servedBy(@Nullable String other) {
        return new Transaction(
                source,
                transactionId,
                type,
                occurredAt,
                storeId,
                tillId,
                channel,
                currency,
                originalTransactionId,
                lines,
                basketDiscount,
                tenders,
                coupons,
                prices,
                pointsHold,
                other,
                event);
    }

    public enum Type {
        SALE,
        RETURN,
        VOID,
        EVENT,
        EVENT_REVERSAL;

        /** As it is called outside: {@code event-reversal}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it takes back all that is left, without naming lines. */
        public boolean isWhole() {
            return this == VOID || this == EVENT_REVERSAL;
        }
    }

    /** What stands for an event among lines: no merchandise, no money. */
    public static Line eventLine(String kind) {
        return new Line(
                "event",
                kind,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                null,
                null,
                true,
                Set.of(),
                BigDecimal.ZERO);
    }

    /**
     * Whether the till has worked out what is to be paid, or asks the program for its discounts first. A program lowers
     * open prices only, so that a discount that the till has taken off already is never taken off twice.
     */
    public enum Prices {
        FINAL,
        OPEN
    }

    /**
     * @param excluded not merchandise; earns nothing and counts for no condition
     * @param labels {@code organic}, {@code color=red}
     * @param tax of the line after all discounts; contained in its price or not, as the program says
     */
    public record Line(
            String lineId,
            String sku,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal discount,
            @Nullable String category,
            @Nullable String brand,
            boolean excluded,
            Set<String> labels,
            BigDecimal tax) {

        /** So many of it. */
        public Line times(BigDecimal units) {
            return new Line(lineId, sku, units, unitPrice, discount, category, brand, excluded, labels, tax);
        }

        /** What was stored before a part was known reads as that part being empty. Labels are kept in order of text. */
        public Line {
            labels = labels == null || labels.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(labels));
            tax = tax == null ? BigDecimal.ZERO : tax;
        }
    }

    public record Tender(String type, BigDecimal amount) {}

    /** What was stored before a part was known reads as that part being empty. */
    public Transaction {
        coupons = coupons == null ? List.of() : List.copyOf(coupons);
        prices = prices == null ? Prices.FINAL : prices;
    }

    /** Lines of merchandise, the excluded ones not counted. */
    public int merchandiseLines() {
        int count = 0;
        for (Line line : lines) {
            count += line.excluded() ? 0 : 1;
        }
        return count;
    }

    public String decisionId() {
        return source + ":" + transactionId;
    }
}
