package dev.regulars.gateway.sending.kafka;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Utils;
import org.springframework.stereotype.Component;

/**
 * What may still wait in the queue, by partition. While a partition has a backlog, everything whose key maps to it must
 * queue up behind; as long as nothing is known to wait, nothing is held back, Kafka up or not.
 */
@Component
class Backlog {
    private final List<PartitionBacklog> partitions = new ArrayList<>();
    private String topicId = "";
    /** 0 until Kafka has said. */
    private int count;

    synchronized boolean mayHold(String key) {
        return count > 0 && of(partition(key, count)).waits();
    }

    /** Whether Kafka has said what waits since this gateway started. */
    synchronized boolean isKnown() {
        return !topicId.isEmpty();
    }

    /** As far as is known. */
    synchronized long waiting() {
        return partitions.stream().mapToLong(PartitionBacklog::waiting).sum();
    }

    synchronized boolean isEmpty() {
        return partitions.stream().noneMatch(PartitionBacklog::waits);
    }

    /** Said before the write begins: from here on nothing of the partition that is returned goes the direct way. */
    synchronized int sending(String key, int partitionCount) {
        count = partitionCount;
        int partition = partition(key, count);
        of(partition).sending();
        return partition;
    }

    /** With the offset that the write got, or -1 when it failed. */
    synchronized void finished(int partition, long offset) {
        of(partition).finished(offset);
    }

    synchronized void observed(QueueObservation observation) {
        // Not on the first look: what was written while it was under way is known here, and perhaps not yet there.
        if (!topicId.isEmpty() && !topicId.equals(observation.topicId())) {
            partitions.forEach(PartitionBacklog::renewed);
        }
        topicId = observation.topicId();
        count = observation.partitions().size();
        for (int i = 0; i < count; i++) {
            of(i).observed(observation.partitions().get(i));
        }
    }

    /** The same as Kafka's own clients compute, so that any producer's records of a key meet in one partition. */
    static int partition(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    private PartitionBacklog of(int partition) {
        while (partitions.size() <= partition) {
            partitions.add(new PartitionBacklog());
        }
        return partitions.get(partition);
    }
}
