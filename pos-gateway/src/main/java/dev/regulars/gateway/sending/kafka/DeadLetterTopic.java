package dev.regulars.gateway.sending.kafka;

import dev.regulars.gateway.deadletters.DeadLetter;
import dev.regulars.gateway.deadletters.DeadLetters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** pos.webhooks.dlt: the event as it came, why it was not understood in the headers. One partition, so one order. */
@Component
class DeadLetterTopic implements DeadLetters {
    private static final Logger log = LoggerFactory.getLogger(DeadLetterTopic.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final TopicPartition ONLY = new TopicPartition(Topics.DEAD_WEBHOOKS, 0);
    private final KafkaClients kafka;

    DeadLetterTopic(KafkaClients kafka) {
        this.kafka = kafka;
    }

    @Override
    public boolean add(DeadLetter letter) {
        ProducerRecord<String, byte[]> entry =
                new ProducerRecord<>(Topics.DEAD_WEBHOOKS, 0, letter.system() + "/" + letter.account(), letter.body());
        DeadLetterHeaders.write(letter)
                .forEach((name, value) -> entry.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            // Bounded by the producer's own time-outs.
            kafka.producer().send(entry).get();
            return true;
        } catch (KafkaException | ExecutionException e) {
            log.warn("a dead letter could not be stored: {}", e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Optional<List<DeadLetter>> page(long from, int limit) {
        try (Consumer<String, byte[]> consumer = kafka.reader(limit)) {
            consumer.assign(List.of(ONLY));
            Map<TopicPartition, Long> ends = consumer.endOffsets(List.of(ONLY));
            long first = Math.max(from, consumer.beginningOffsets(List.of(ONLY)).getOrDefault(ONLY, 0L));
            long end = Math.min(ends.getOrDefault(ONLY, 0L), first + limit);
            consumer.seek(ONLY, first);
            return Optional.of(read(consumer, end));
        } catch (KafkaException e) {
            log.warn("the dead letters could not be read: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Every poll brings something or the page is not complete within the time: then the page is shorter. */
    private static List<DeadLetter> read(Consumer<String, byte[]> consumer, long end) {
        List<DeadLetter> page = new ArrayList<>();
        for (int poll = 0; poll < 20 && consumer.position(ONLY) < end; poll++) {
            for (ConsumerRecord<String, byte[]> entry : consumer.poll(POLL)) {
                if (entry.offset() < end) {
                    page.add(DeadLetterHeaders.read(entry));
                }
            }
        }
        return page;
    }
}
