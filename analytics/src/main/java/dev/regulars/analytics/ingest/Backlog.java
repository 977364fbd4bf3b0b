package dev.regulars.analytics.ingest;

import java.util.Map;
import java.util.Optional;

/** How far the topic reaches now. */
public interface Backlog {
    /** Empty while the broker does not answer in time. */
    Optional<Ends> ends();

    /**
     * The topic's ends.
     *
     * @param offsets the offset after the last record, by partition; none while the topic does not exist
     */
    record Ends(String topicId, Map<Integer, Long> offsets) {}
}
