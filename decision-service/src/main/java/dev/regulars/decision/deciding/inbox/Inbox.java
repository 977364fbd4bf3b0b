package dev.regulars.decision.deciding.inbox;

import dev.regulars.decision.relay.KafkaSettings;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Decides what waits in {@code pos.transactions}. The offset is committed when a batch is decided: a crash before
 * that decides it again,
 * which changes nothing. Gateways read this group's offsets to know whether something still waits.
 */
@Component
class Inbox {

    static final String TOPIC = "pos.transactions";
    static final String GROUP = "decision-service";

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Duration POLL = Duration.ofMillis(200);
    /** A store that is away for longer makes the group hand the partitions on; they come back with the next poll. */
    private static final int MAX_POLL_INTERVAL_MS = 600_000;

    private final KafkaSettings kafka;
    private final InboxProperties properties;
    private final InboxBatch batch;
    private volatile boolean stopping;
    private volatile @Nullable KafkaConsumer<String, byte[]> consumer;
    private @Nullable Thread thread;

    Inbox(KafkaSettings kafka, InboxProperties properties, InboxBatch batch) {
        this.kafka = kafka;
        this.properties = properties;
        this.batch = batch;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread reader = new Thread(this::run, "inbox");
        thread = reader;
        reader.start();
    }

    private void run() {
        while (!stopping) {
            try (KafkaConsumer<String, byte[]> open =
                    new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
                consumer = open;
                open.subscribe(List.of(TOPIC));
                read(open);
            } catch (WakeupException e) {
                LOG.debug("the inbox stops");
            } catch (KafkaException e) {
                LOG.warn("the inbox cannot read: {}", e.getClass().getSimpleName());
                Pauses.pause(properties.longestPause());
            }
        }
    }

    private void read(KafkaConsumer<String, byte[]> open) {
        while (!stopping) {
            ConsumerRecords<String, byte[]> records = open.poll(POLL);
            if (!records.isEmpty() && batch.decide(records, () -> stopping)) {
                open.commitSync();
            }
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                GROUP,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                properties.batch(),
                ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
                MAX_POLL_INTERVAL_MS,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                10_000,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                5_000);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        KafkaConsumer<String, byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        }
        if (thread != null) {
            thread.join(5_000);
        }
    }
}
