package dev.regulars.decision.people;

import java.time.Instant;

/** Wrong passwords of one address until a moment. */
record AttemptWindow(Instant end, int attempts) {}
