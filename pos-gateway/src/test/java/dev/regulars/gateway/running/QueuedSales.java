package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the queue from its beginning to its end. */
final class QueuedSales {
    private static final Duration WAIT = Duration.ofMillis(500);

    private QueuedSales() {}

    /** How many different sales of these are there; that each is there once is asserted. */
    static int count(String kafka, BatchSales sales, int numbers) {
        String prefix = sales.transactionId(1).replaceFirst("1$", "");
        Pattern id = Pattern.compile("\"transactionId\":\"(" + Pattern.quote(prefix) + "\\d+)\"");
        BitSet found = new BitSet(numbers);
        try (KafkaConsumer<String, byte[]> queue = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = queue.partitionsFor("pos.transactions").stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            queue.assign(partitions);
            queue.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = queue.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> queue.position(one) < ends.get(one))) {
                queue.poll(WAIT).forEach(event -> note(event, id, found));
            }
        }
        return found.cardinality();
    }

    private static void note(ConsumerRecord<String, byte[]> event, Pattern id, BitSet found) {
        Matcher matcher = id.matcher(new String(event.value(), StandardCharsets.UTF_8));
        if (matcher.find()) {
            int number = BatchSales.number(matcher.group(1));
            assertThat(found.get(number)).as("sale %d is queued twice", number).isFalse();
            found.set(number);
        }
    }
}
