package dev.regulars.decision.programs;

import java.time.Instant;

/** @param since when the version came into the store, before it decided anything */
public record KeptVersion(String version, Instant since) {}
