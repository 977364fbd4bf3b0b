package dev.regulars.engine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A basket or transaction as it was sent, amounts as decimals of {@code currency}, none negative.
 *
 * @param basketDiscount spread over the lines by their value after line discounts
 * @param originalTransactionId the sale that a return or void takes back
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
        List<Tender> tenders) {

    public enum Type {
        SALE,
        RETURN,
        VOID
    }

    /** @param excluded not merchandise; earns nothing and counts for no condition */
    public record Line(
            String lineId,
            String sku,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal discount,
            @Nullable String category,
            @Nullable String brand,
            boolean excluded) {}

    public record Tender(String type, BigDecimal amount) {}

    public String decisionId() {
        return source + ":" + transactionId;
    }
}
