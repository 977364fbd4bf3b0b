package dev.regulars.gateway.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Reads the queue as the decision service does: in its consumer group, committing what has been decided. */
final class QueueWorker implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(200);
    private final JsonMapper json = new JsonMapper();
    private final KafkaConsumer<String, byte[]> consumer;

    QueueWorker(String kafka) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "decision-service",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(IntStream.range(0, 6)
                .mapToObj(partition -> new TopicPartition("pos.transactions", partition))
                .toList());
    }

    /** Everything that waits now, decided by the peer and committed. */
    List<ConsumerRecord<String, byte[]>> workOff(Peer peer) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        while (waiting() > 0) {
            all.addAll(workOffSome(peer));
        }
        return all;
    }

    /** What one poll brings: while tills sell on, the queue may never be empty. */
    List<ConsumerRecord<String, byte[]>> workOffSome(Peer peer) {
        List<ConsumerRecord<String, byte[]>> some = new ArrayList<>();
        consumer.poll(WAIT).forEach(some::add);
        some.forEach(event -> peer.decide(json.readTree(event.value()).get("data")));
        consumer.commitSync();
        return some;
    }

    long waiting() {
        return consumer.endOffsets(consumer.assignment()).entrySet().stream()
                .mapToLong(end -> end.getValue() - consumer.position(end.getKey()))
                .sum();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
