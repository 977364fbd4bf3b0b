package dev.regulars.gateway.replay;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transaction as the gateway's contract has it; what is null is left out. */
record PosTransaction(
        String transactionId,
        Type type,
        OffsetDateTime occurredAt,
        @Nullable Till till,
        String channel,
        String currency,
        @Nullable Member member,
        List<Line> lines,
        @Nullable BigDecimal basketDiscount,
        @Nullable Tender tender) {

    enum Type {
        SALE,
        RETURN
    }

    /** Only with a key that names no store. */
    record Till(String storeId, String tillId) {}

    record Member(String kind, String value) {}

    record Line(
            String lineId,
            String sku,
            String description,
            BigDecimal quantity,
            BigDecimal unitPrice,
            boolean excluded) {}

    record Tender(String type, BigDecimal amount) {}

    /** Transactions with the same key must be sent one after the other. */
    String orderKey() {
        if (member != null) {
            return member.kind() + ":" + member.value();
        }
        return till == null ? "" : till.storeId() + "/" + till.tillId();
    }
}
