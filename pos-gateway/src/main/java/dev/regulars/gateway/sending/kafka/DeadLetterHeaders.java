package dev.regulars.gateway.sending.kafka;

import dev.regulars.gateway.deadletters.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** What stands in the headers of a dead letter's record. */
final class DeadLetterHeaders {
    private DeadLetterHeaders() {}

    static Map<String, String> write(DeadLetter letter) {
        return Map.of(
                "system", letter.system(),
                "account", letter.account(),
                "topic", letter.topic(),
                "code", letter.code(),
                "field", letter.field(),
                "reason", letter.reason());
    }

    static DeadLetter read(ConsumerRecord<String, byte[]> entry) {
        return new DeadLetter(
                entry.offset(),
                Instant.ofEpochMilli(entry.timestamp()),
                text(entry, "system"),
                text(entry, "account"),
                text(entry, "topic"),
                text(entry, "code"),
                text(entry, "field"),
                text(entry, "reason"),
                entry.value());
    }

    private static String text(ConsumerRecord<String, byte[]> entry, String name) {
        Header header = entry.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
