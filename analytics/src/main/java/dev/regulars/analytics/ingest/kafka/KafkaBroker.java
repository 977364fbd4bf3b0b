package dev.regulars.analytics.ingest.kafka;

import dev.regulars.analytics.ingest.Backlog;
import dev.regulars.analytics.ingest.FeedFailure;
import dev.regulars.analytics.ingest.IngestSettings;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Questions to the broker about one topic; never makes it. */
final class KafkaBroker implements Backlog, AutoCloseable {
    private final IngestSettings settings;
    private final String name;
    private @Nullable Admin admin;

    KafkaBroker(IngestSettings settings, String name) {
        this.settings = settings;
        this.name = name;
    }

    Optional<Topic> topic() {
        try {
            Collection<String> names = List.of(name);
            TopicDescription found =
                    answer(admin().describeTopics(names).allTopicNames()).get(name);
            if (found == null) {
                return Optional.empty();
            }
            return Optional.of(new Topic(
                    found.topicId().toString(),
                    found.partitions().stream()
                            .map(partition -> new TopicPartition(name, partition.partition()))
                            .toList()));
        } catch (UnknownTopicOrPartitionException e) {
            return Optional.empty();
        }
    }

    Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        answer(admin().listOffsets(asked).all()).forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    @Override
    public Optional<Ends> ends() {
        try {
            return Optional.of(topic().map(this::ends).orElseGet(() -> new Ends("", Map.of())));
        } catch (FeedFailure | UnknownTopicOrPartitionException e) {
            return Optional.empty();
        }
    }

    private Ends ends(Topic topic) {
        Map<Integer, Long> ends = new HashMap<>();
        offsets(topic.partitions(), OffsetSpec.latest())
                .forEach((partition, end) -> ends.put(partition.partition(), end));
        return new Ends(topic.id(), ends);
    }

    /** Made at first use: a broker whose name is not known yet must not stop the service from starting. */
    private synchronized Admin admin() {
        if (admin == null) {
            try {
                admin = Admin.create(ClientSettings.of(
                        settings, Map.of(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeoutMillis())));
            } catch (KafkaException e) {
                throw new FeedFailure("cannot reach the broker", e);
            }
        }
        return admin;
    }

    private <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get(timeoutMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException unknown) {
                throw unknown;
            }
            throw new FeedFailure("the broker refused a question about the topic", e);
        } catch (TimeoutException e) {
            throw new FeedFailure("the broker did not answer within " + settings.requestTimeout(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FeedFailure("interrupted while waiting for the broker", e);
        }
    }

    private int timeoutMillis() {
        return Math.toIntExact(settings.requestTimeout().toMillis());
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
