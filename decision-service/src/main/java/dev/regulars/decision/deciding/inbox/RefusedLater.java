package dev.regulars.decision.deciding.inbox;

import dev.regulars.decision.web.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;

/** The dead letters: what was accepted, and refused when it was decided. */
public final class RefusedLater {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private RefusedLater() {}

    /** By decision id, the code of the refusal. Held in memory as a whole. */
    public static Map<String, String> read(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) TIMEOUT.toMillis());
        Map<String, String> refused = new HashMap<>();
        try (KafkaConsumer<String, byte[]> letters =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = letters.listTopics().getOrDefault(DeadLetters.TOPIC, List.of()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            letters.assign(partitions);
            letters.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = letters.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> letters.position(one) < ends.getOrDefault(one, 0L))) {
                letters.poll(POLL).forEach(letter -> refused.put(decisionId(letter), code(letter)));
            }
        }
        return refused;
    }

    private static String decisionId(ConsumerRecord<String, byte[]> letter) {
        JsonNode data = Json.MAPPER.readTree(letter.value()).path("data");
        return data.path("source").asString("") + ":"
                + data.path("transactionId").asString("");
    }

    private static String code(ConsumerRecord<String, byte[]> letter) {
        Header code = letter.headers().lastHeader("code");
        return code == null ? "" : new String(code.value(), StandardCharsets.UTF_8);
    }
}
