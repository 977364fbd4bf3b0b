package dev.regulars.analytics.ingest.event;

import java.time.Clock;

/** A violation for the architecture test: an event that depends on the time of day. */
public record PlantedClock(Clock clock) {}
