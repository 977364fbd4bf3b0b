package dev.regulars.decision.deciding.inbox;

import dev.regulars.decision.relay.KafkaSettings;
import dev.regulars.decision.watching.Traces;
import dev.regulars.decision.web.Problem;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Queued transactions that are refused go to {@code pos.transactions.dlt} with the reason, and can be sent again from
 * there.
 */
@Component
class DeadLetters {

    static final String TOPIC = Inbox.TOPIC + ".dlt";
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final int MAX_MESSAGE_BYTES = 6 << 20;

    private final KafkaSettings kafka;
    private @Nullable Producer<String, byte[]> producer;

    DeadLetters(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    /** Returns when the broker has it. */
    synchronized void put(ConsumerRecord<String, byte[]> refused, Problem problem) {
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(TOPIC, refused.key(), refused.value());
        letter.headers().add("code", problem.code().name().getBytes(StandardCharsets.UTF_8));
        String reason = problem.detail() == null ? problem.title() : problem.detail();
        letter.headers().add("reason", reason.getBytes(StandardCharsets.UTF_8));
        Header trace = refused.headers().lastHeader(Traces.HEADER);
        if (trace != null) {
            letter.headers().add(trace);
        }
        try {
            open().send(letter).get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new KafkaException("the broker did not take a dead letter", e.getCause());
        }
        LOG.warn("a queued transaction is refused: {} {}", problem.code(), reason);
    }

    /** Of the request that brought it, {@code traceparent}; null when there was none. */
    static @Nullable String trace(ConsumerRecord<String, byte[]> record) {
        Header trace = record.headers().lastHeader(Traces.HEADER);
        return trace == null ? null : new String(trace.value(), StandardCharsets.UTF_8);
    }

    private Producer<String, byte[]> open() {
        Producer<String, byte[]> open = producer;
        if (open == null) {
            open = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            kafka.bootstrapServers(),
                            ProducerConfig.CLIENT_ID_CONFIG,
                            "regulars-dead-letters",
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                            MAX_MESSAGE_BYTES),
                    new StringSerializer(),
                    new ByteArraySerializer());
            producer = open;
        }
        return open;
    }

    @PreDestroy
    synchronized void stop() {
        if (producer != null) {
            producer.close();
        }
    }
}
