package dev.regulars.gateway.sending.kafka;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.regulars.gateway.transaction.PosTransaction;
import java.nio.charset.StandardCharsets;

/** The CloudEvent of decision-service/docs/events/transaction.schema.json. */
record TransactionEvent(
        String specversion,
        String id,
        String source,
        String type,
        String time,
        String datacontenttype,
        @JsonRawValue String data) {

    static TransactionEvent of(PosTransaction transaction) {
        return new TransactionEvent(
                "1.0",
                transaction.decisionId(),
                "/regulars/pos-gateway",
                "dev.regulars.transaction.received.v1",
                transaction.occurredAt(),
                "application/json",
                new String(transaction.body(), StandardCharsets.UTF_8));
    }
}
