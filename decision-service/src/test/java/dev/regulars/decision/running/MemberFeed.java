package dev.regulars.decision.running;

import dev.regulars.testing.Backends;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the change feed has told, of all tests. */
final class MemberFeed {

    private static final int PARTITIONS = 6;

    private MemberFeed() {}

    static void read(Consumer<String> reader) {
        List<TopicPartition> all = IntStream.range(0, PARTITIONS)
                .mapToObj(number -> new TopicPartition("loyalty.members", number))
                .toList();
        Map<String, Object> settings = Map.of("bootstrap.servers", Backends.kafkaBootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (all.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> reader.accept(record.value()));
            }
        }
    }
}
