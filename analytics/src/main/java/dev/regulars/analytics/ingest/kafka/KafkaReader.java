package dev.regulars.analytics.ingest.kafka;

import dev.regulars.analytics.ingest.Arrival;
import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.Feed;
import dev.regulars.analytics.ingest.FeedFailure;
import dev.regulars.analytics.ingest.IngestSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Gathers records into batches: one transaction for many events is what makes the ingest fast. */
final class KafkaReader implements Feed.Reader {
    /** A client whose broker is away only waits, so the broker is asked from time to time. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    private static final long MAX_BATCH_BYTES = 16L * 1024 * 1024;

    private final Consumer<byte[], byte[]> consumer;
    private final KafkaBroker broker;
    private final Topic topic;
    private final Map<TopicPartition, Long> told;
    private final IngestSettings settings;
    private long lookedAt = System.nanoTime();

    KafkaReader(
            Consumer<byte[], byte[]> consumer,
            KafkaBroker broker,
            Topic topic,
            Map<TopicPartition, Long> start,
            IngestSettings settings) {
        this.consumer = consumer;
        this.broker = broker;
        this.topic = topic;
        this.told = new HashMap<>(start);
        this.settings = settings;
    }

    @Override
    public Optional<Batch> next() {
        look();
        try {
            List<Arrival> arrivals = gather();
            Map<Integer, Long> moved = moved();
            return moved.isEmpty() ? Optional.empty() : Optional.of(new Batch(topic.id(), arrivals, moved));
        } catch (WakeupException e) {
            return Optional.empty();
        } catch (KafkaException e) {
            throw new FeedFailure("cannot read the topic", e);
        }
    }

    private List<Arrival> gather() {
        List<Arrival> arrivals = new ArrayList<>();
        long bytes = 0;
        long left = settings.batchWait().toNanos();
        long end = System.nanoTime() + left;
        while (left > 0 && arrivals.size() < settings.batchRecords() && bytes < MAX_BATCH_BYTES) {
            for (ConsumerRecord<byte[], byte[]> found : consumer.poll(Duration.ofNanos(left))) {
                arrivals.add(new Arrival(found.partition(), found.offset(), found.value(), trace(found)));
                bytes += Math.max(0, found.serializedValueSize());
            }
            left = end - System.nanoTime();
        }
        return arrivals;
    }

    private static @Nullable String trace(ConsumerRecord<byte[], byte[]> found) {
        Header trace = found.headers().lastHeader("traceparent");
        return trace == null ? null : new String(trace.value(), StandardCharsets.UTF_8);
    }

    /** The consumer's own positions: they also pass what is no record, such as the marks of transactions. */
    private Map<Integer, Long> moved() {
        Map<Integer, Long> moved = new HashMap<>();
        for (TopicPartition partition : topic.partitions()) {
            long position = consumer.position(partition);
            if (!Long.valueOf(position).equals(told.put(partition, position))) {
                moved.put(partition.partition(), position);
            }
        }
        return moved;
    }

    /** Partitions may be added, and a topic may be deleted and made again: both are opened anew. */
    private void look() {
        if (System.nanoTime() - lookedAt < LOOK_EVERY.toNanos()) {
            return;
        }
        if (!broker.topic().filter(topic::equals).isPresent()) {
            throw new FeedFailure("the topic has changed");
        }
        lookedAt = System.nanoTime();
    }

    @Override
    public void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(settings.requestTimeout()));
    }
}
