package dev.regulars.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Counts the decisions that the relays have brought to Kafka: when all are there, nothing is left to do. */
final class Events implements AutoCloseable {

    private static final String TOPIC = "loyalty.decisions";
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long LOOK_EVERY_MILLIS = 100;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final long before;
    private long accepted;

    Events(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        before = count();
    }

    /** Sales that were answered 200 or 202. */
    void expect(int sales) {
        accepted += sales;
    }

    /** What a slice leaves behind must not be done in the next one, which is of the other path. */
    void await() throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (count() - before < accepted) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "of %d accepted sales %d are decided and relayed".formatted(accepted, count() - before));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private long count() {
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        return consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
