package dev.regulars.gateway.sending.kafka;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.regulars.gateway.sending.kafka.QueueObservation.Offsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/** Asks Kafka how far the queue is written and how far the decision service has worked it off. */
@Component
class QueueObserver {
    private final KafkaClients kafka;

    QueueObserver(KafkaClients kafka) {
        this.kafka = kafka;
    }

    /** Every call is bounded by the admin client's time-out. */
    QueueObservation observe() throws ExecutionException, InterruptedException {
        Admin admin = kafka.admin();
        TopicDescription topic = requireNonNull(admin.describeTopics(List.of(Topics.WAITING))
                        .topicNameValues()
                        .get(Topics.WAITING))
                .get();
        List<TopicPartition> partitions = topic.partitions().stream()
                .map(info -> new TopicPartition(Topics.WAITING, info.partition()))
                .sorted(comparingInt(TopicPartition::partition))
                .toList();
        List<Long> starts = offsets(admin, partitions, OffsetSpec.earliest());
        // The end before the commits: the other way round, a record written and worked off in between would seem to
        // wait.
        List<Long> ends = offsets(admin, partitions, OffsetSpec.latest());
        Map<TopicPartition, OffsetAndMetadata> commits = admin.listConsumerGroupOffsets(Topics.CONSUMER_GROUP)
                .partitionsToOffsetAndMetadata()
                .get();
        List<Offsets> offsets = new ArrayList<>();
        for (int i = 0; i < partitions.size(); i++) {
            offsets.add(new Offsets(starts.get(i), ends.get(i), committed(commits, partitions.get(i))));
        }
        return new QueueObservation(topic.topicId().toString(), offsets);
    }

    private static List<Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        ListOffsetsResult result =
                admin.listOffsets(partitions.stream().collect(toMap(Function.identity(), partition -> spec)));
        List<Long> offsets = new ArrayList<>();
        for (TopicPartition partition : partitions) {
            offsets.add(result.partitionResult(partition).get().offset());
        }
        return offsets;
    }

    private static long committed(Map<TopicPartition, OffsetAndMetadata> commits, TopicPartition partition) {
        OffsetAndMetadata commit = commits.get(partition);
        return commit == null ? 0 : commit.offset();
    }
}
