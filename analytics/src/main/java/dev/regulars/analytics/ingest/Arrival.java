package dev.regulars.analytics.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A record as it came from the topic.
 *
 * @param trace the record's header {@code traceparent}: the trace of the request that was decided; null without one
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; the bytes are passed on as they are.
public record Arrival(
        int partition,
        long offset,
        byte @Nullable [] value,
        @Nullable String trace) {
    public Arrival(int partition, long offset, byte @Nullable [] value) {
        this(partition, offset, value, null);
    }
}
