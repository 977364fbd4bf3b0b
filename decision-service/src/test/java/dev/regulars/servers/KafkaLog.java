package dev.regulars.servers;

import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.BOOTSTRAP_SERVERS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.LINGER_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of one partition, and what the broker has acknowledged of it. */
final class KafkaLog implements AutoCloseable {
    private final String bootstrapServers;
    private final String topic;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    KafkaLog(String bootstrapServers, String topic) throws Exception {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
        try (Admin admin = Admin.create(Map.of(BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    Set<String> acknowledged() {
        return acknowledged;
    }

    void writeUntilFailure(String prefix) {
        Map<String, Object> settings = Map.of(
                BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                DELIVERY_TIMEOUT_MS_CONFIG, 2_000,
                REQUEST_TIMEOUT_MS_CONFIG, 1_000,
                LINGER_MS_CONFIG, 0);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int n = 0; ; n++) {
                producer.send(new ProducerRecord<>(topic, prefix + n)).get();
                acknowledged.add(prefix + n);
            }
        } catch (ExecutionException killed) {
            // Unanswered: nobody was told that it is there.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Set<String> readAll() {
        Map<String, Object> settings =
                Map.of(BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, AUTO_OFFSET_RESET_CONFIG, "earliest");
        TopicPartition partition = new TopicPartition(topic, 0);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            Set<String> values = new HashSet<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    @Override
    public void close() {
        acknowledged.clear();
    }
}
