package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.watching.Traces;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Publishes events. For one thread. */
final class Publisher implements Broker, AutoCloseable {

    static final String TOPIC = "loyalty.decisions";
    /** What members are told. */
    static final String MESSAGES = "loyalty.messages";

    private static final byte[] CLOUD_EVENT = "application/cloudevents+json".getBytes(StandardCharsets.UTF_8);
    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(2);
    private static final long BUFFER_BYTES = 32 << 20;

    private final KafkaSettings kafka;
    private final Duration timeout;
    private @Nullable Producer<String, String> producer;

    Publisher(KafkaSettings kafka, Duration timeout) {
        this.kafka = kafka;
        this.timeout = timeout;
    }

    @Override
    public void send(List<DecisionRecord> decisions) {
        List<ProducerRecord<String, String>> events = new ArrayList<>();
        for (DecisionRecord decision : decisions) {
            events.add(event(TOPIC, decision, decision.event()));
            decision.messages().forEach(message -> events.add(event(MESSAGES, decision, message)));
            MemberEvents.of(decision).forEach(change -> events.add(event(Announcement.MEMBERS, decision, change)));
        }
        publish(events);
    }

    /** A message that no decision carries. */
    void send(String accountId, String message) {
        publish(List.of(event(MESSAGES, accountId, message)));
    }

    void announce(List<Announcement> announcements) {
        publish(announcements.stream()
                .map(one -> event(one.topic(), one.key(), one.event()))
                .toList());
    }

    private void publish(List<ProducerRecord<String, String>> events) {
        try {
            Producer<String, String> open = open();
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            events.forEach(event -> sent.add(open.send(event)));
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            close();
            throw new KafkaException("the broker did not take an event", e.getCause());
        } catch (KafkaException e) {
            close();
            throw e;
        }
    }

    /** Whoever reads it goes on with the trace of the request that was decided, not with one of the relay. */
    private static ProducerRecord<String, String> event(String topic, DecisionRecord decision, String text) {
        ProducerRecord<String, String> event = event(topic, decision.accountId(), text);
        if (decision.trace() != null) {
            event.headers().add(Traces.HEADER, decision.trace().getBytes(StandardCharsets.UTF_8));
        }
        return event;
    }

    private static ProducerRecord<String, String> event(String topic, String key, String text) {
        ProducerRecord<String, String> event = new ProducerRecord<>(topic, key, text);
        event.headers().add("content-type", CLOUD_EVENT);
        return event;
    }

    private Producer<String, String> open() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    private Map<String, Object> settings() {
        int millis = Math.toIntExact(timeout.toMillis());
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.bootstrapServers(),
                ProducerConfig.CLIENT_ID_CONFIG,
                "regulars-relay",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                millis,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                Math.max(500, millis / 2),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                millis,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                BUFFER_BYTES);
    }

    /** A producer that failed may be beyond use, so that the next attempt begins with a new one. */
    @Override
    public void close() {
        if (producer != null) {
            producer.close(CLOSE_PATIENCE);
            producer = null;
        }
    }
}
