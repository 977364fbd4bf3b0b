package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.testing.Backends;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands on a topic of the real broker, of all tests. */
final class Topic {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Topic() {}

    /** Those that hold, once there are so many; read from the beginning until then. */
    static List<String> await(String topic, int least, Predicate<String> wanted) {
        Map<String, Object> settings = Map.of("bootstrap.servers", Backends.kafkaBootstrapServers());
        List<String> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < least) {
                assertThat(System.nanoTime())
                        .as("%d events on %s, found %s", least, topic, found)
                        .isLessThan(end);
                consumer.poll(Duration.ofMillis(500)).forEach(record -> {
                    if (wanted.test(record.value())) {
                        found.add(record.value());
                    }
                });
            }
        }
        return found;
    }
}
