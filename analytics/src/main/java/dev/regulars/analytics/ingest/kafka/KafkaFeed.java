package dev.regulars.analytics.ingest.kafka;

import dev.regulars.analytics.ingest.Feed;
import dev.regulars.analytics.ingest.FeedFailure;
import dev.regulars.analytics.ingest.IngestSettings;
import dev.regulars.analytics.ingest.StoredEvents;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every partition of a topic, without a consumer group: where to read on is in the database, not in Kafka. */
final class KafkaFeed implements Feed {
    private static final Logger log = LoggerFactory.getLogger(KafkaFeed.class);
    private static final int MAX_FETCH_BYTES = 8 * 1024 * 1024;

    private final KafkaBroker broker;
    private final IngestSettings settings;

    KafkaFeed(KafkaBroker broker, IngestSettings settings) {
        this.broker = broker;
        this.settings = settings;
    }

    @Override
    public Optional<Reader> open(StoredEvents stored) {
        return broker.topic().map(topic -> open(topic, startAt(topic, stored.nextOffsets(topic.id()))));
    }

    private Reader open(Topic topic, Map<TopicPartition, Long> start) {
        try {
            KafkaConsumer<byte[], byte[]> consumer =
                    new KafkaConsumer<>(consumerSettings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
            consumer.assign(topic.partitions());
            start.forEach(consumer::seek);
            return new KafkaReader(consumer, broker, topic, start, settings);
        } catch (KafkaException e) {
            throw new FeedFailure("cannot open the topic", e);
        }
    }

    /**
     * The stored offset where the topic still has it, else the topic's first: repeated events are dropped by the store,
     * so reading too much costs time only.
     */
    private Map<TopicPartition, Long> startAt(Topic topic, Map<Integer, Long> stored) {
        Map<TopicPartition, Long> first = broker.offsets(topic.partitions(), OffsetSpec.earliest());
        Map<TopicPartition, Long> end = broker.offsets(topic.partitions(), OffsetSpec.latest());
        Map<TopicPartition, Long> start = new HashMap<>();
        for (TopicPartition partition : topic.partitions()) {
            long from = first.getOrDefault(partition, 0L);
            long next = stored.getOrDefault(partition.partition(), from);
            boolean there = from <= next && next <= end.getOrDefault(partition, 0L);
            if (!there) {
                log.warn("{}: the stored offset {} is not in the topic, reading from {}", partition, next, from);
            }
            start.put(partition, there ? next : from);
        }
        return start;
    }

    private Map<String, Object> consumerSettings() {
        return ClientSettings.of(
                settings,
                Map.of(
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        // An offset that is gone is decided on above, not by the client.
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "none",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        settings.batchRecords(),
                        ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                        MAX_FETCH_BYTES));
    }
}
