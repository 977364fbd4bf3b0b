package dev.regulars.gateway.sending.kafka;

import dev.regulars.gateway.callbacks.CallbackSettings;
import dev.regulars.gateway.callbacks.Told;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Goes by a topic and tells each record to another system. A partition waits at the first one that cannot be told yet;
 * its place is noted when it can, so that after a crash it is told again rather than not at all.
 */
final class QueueFollower {
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaClients kafka;
    private final Telling telling;
    private final IntervalFunction pauses;
    private final Map<TopicPartition, Wait> waits = new HashMap<>();

    /** Tells one record, or says that it cannot be told. */
    @FunctionalInterface
    interface Telling {
        Told tell(ConsumerRecord<String, byte[]> record);
    }

    /** @param attempt how often the same transaction was tried */
    private record Wait(long offset, int attempt, long untilNanos) {}

    QueueFollower(KafkaClients kafka, Telling telling, CallbackSettings settings) {
        this.kafka = kafka;
        this.telling = telling;
        this.pauses = IntervalFunction.ofExponentialBackoff(settings.firstPause(), 2, settings.longestPause());
    }

    void step(KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> due = consumer.paused().stream()
                .filter(one -> !waits.containsKey(one) || waits.get(one).untilNanos() <= System.nanoTime())
                .toList();
        consumer.resume(due);
        ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
        for (TopicPartition partition : records.partitions()) {
            for (ConsumerRecord<String, byte[]> record : records.records(partition)) {
                if (!isTold(record)) {
                    consumer.seek(partition, record.offset());
                    consumer.pause(List.of(partition));
                    break;
                }
                consumer.commitSync(Map.of(partition, new OffsetAndMetadata(record.offset() + 1)));
            }
        }
    }

    private boolean isTold(ConsumerRecord<String, byte[]> record) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        Told told = telling.tell(record);
        if (told == Told.NOT_YET) {
            Wait before = waits.get(partition);
            int attempt = before != null && before.offset() == record.offset() ? before.attempt() + 1 : 1;
            long pause = Duration.ofMillis(pauses.apply(attempt)).toNanos();
            waits.put(partition, new Wait(record.offset(), attempt, System.nanoTime() + pause));
            return false;
        }
        waits.remove(partition);
        if (told == Told.NEVER) {
            giveUp(record);
        }
        return true;
    }

    private void giveUp(ConsumerRecord<String, byte[]> record) {
        Future<RecordMetadata> letter =
                kafka.producer().send(new ProducerRecord<>(Topics.UNTOLD, record.key(), record.value()));
        try {
            letter.get();
        } catch (ExecutionException e) {
            throw new KafkaException("a callback could not be given up", e.getCause());
        } catch (InterruptedException e) {
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
    }
}
