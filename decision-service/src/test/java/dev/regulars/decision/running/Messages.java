package dev.regulars.decision.running;

import dev.regulars.testing.Backends;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What members were told, of all tests. */
final class Messages {

    private static final TopicPartition TOPIC = new TopicPartition("loyalty.messages", 0);

    private Messages() {}

    static void read(Consumer<String> reader) {
        Map<String, Object> settings = Map.of("bootstrap.servers", Backends.kafkaBootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(TOPIC));
            consumer.seekToBeginning(List.of(TOPIC));
            long end = consumer.endOffsets(List.of(TOPIC)).get(TOPIC);
            while (consumer.position(TOPIC) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> reader.accept(record.value()));
            }
        }
    }
}
