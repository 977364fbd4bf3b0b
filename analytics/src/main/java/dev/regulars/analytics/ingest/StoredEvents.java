package dev.regulars.analytics.ingest;

import java.util.Map;

/** What has been read so far, and how far that is: both change in one transaction or not at all. */
public interface StoredEvents {
    /** Where to read on, by partition; a partition that was never read is absent. */
    Map<Integer, Long> nextOffsets(String topicId);

    /** Stores what is new in the batch, once, and where to read on. */
    Outcome add(Batch batch);

    /** How many records of a batch became what. */
    record Outcome(int added, int repeated, int rejected) {}
}
