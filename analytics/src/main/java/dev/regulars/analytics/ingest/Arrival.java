package dev.regulars.analytics.ingest;

import org.jspecify.annotations.Nullable;

/** A record as it came from the topic. */
@SuppressWarnings("ArrayRecordComponent") // Never compared; the bytes are passed on as they are.
public record Arrival(int partition, long offset, byte @Nullable [] value) {}
