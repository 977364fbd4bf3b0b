package dev.regulars.decision.deciding.inbox;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** How many transactions wait in the queue: what the topic holds beyond the inbox's offsets. */
public final class Waiting implements AutoCloseable {

    private static final int TIMEOUT_MS = 10_000;

    private final Admin admin;

    public Waiting(String bootstrapServers) {
        admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS));
    }

    /** @throws KafkaException when the broker does not answer */
    public long count() throws InterruptedException {
        try {
            Map<String, TopicDescription> topics = admin.describeTopics(java.util.List.of(Inbox.TOPIC))
                    .allTopicNames()
                    .get();
            Map<TopicPartition, OffsetSpec> ends = topics.values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            Map<TopicPartition, OffsetAndMetadata> decided = admin.listConsumerGroupOffsets(Inbox.GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get();
            long waiting = 0;
            for (var end : admin.listOffsets(ends).all().get().entrySet()) {
                OffsetAndMetadata offset = decided.get(end.getKey());
                waiting += end.getValue().offset() - (offset == null ? 0 : offset.offset());
            }
            return waiting;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return 0;
            }
            throw new KafkaException("the broker does not tell what waits", e.getCause());
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
