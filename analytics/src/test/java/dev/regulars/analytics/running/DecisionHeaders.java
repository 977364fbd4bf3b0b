package dev.regulars.analytics.running;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Reads the topic of decisions from its beginning, as anybody may. */
final class DecisionHeaders implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, String> consumer;
    private final Map<String, String> traces = new HashMap<>();

    DecisionHeaders(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "reconnect.backoff.max.ms", 500),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor("loyalty.decisions").stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The decision's {@code traceparent}; empty when its record has none. */
    String awaitTrace(String decisionId) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!traces.containsKey(decisionId)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(decisionId + " is not in the topic");
            }
            consumer.poll(POLL).forEach(this::note);
        }
        return traces.get(decisionId);
    }

    private void note(ConsumerRecord<String, String> found) {
        var trace = found.headers().lastHeader("traceparent");
        traces.put(
                new JsonMapper().readTree(found.value()).path("id").asString(),
                trace == null ? "" : new String(trace.value(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
