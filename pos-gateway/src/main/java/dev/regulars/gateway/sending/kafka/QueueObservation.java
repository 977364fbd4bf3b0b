package dev.regulars.gateway.sending.kafka;

import java.util.List;

/**
 * What Kafka said about the queue.
 *
 * @param topicId changes when the topic is deleted and created anew
 * @param partitions by number
 */
record QueueObservation(String topicId, List<Offsets> partitions) {
    /**
     * @param start the oldest record that is still kept
     * @param end the offset that the next record will get
     * @param committed the next offset that the decision service will work off; 0 if it has never said
     */
    record Offsets(long start, long end, long committed) {}
}
