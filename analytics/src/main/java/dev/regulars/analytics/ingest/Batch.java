package dev.regulars.analytics.ingest;

import java.util.List;
import java.util.Map;

/**
 * Records that are stored together.
 *
 * @param topicId the topic's unique id: a topic that is deleted and made again has another
 * @param nextOffsets where to read on, by partition, once this batch is stored
 */
public record Batch(String topicId, List<Arrival> arrivals, Map<Integer, Long> nextOffsets) {}
