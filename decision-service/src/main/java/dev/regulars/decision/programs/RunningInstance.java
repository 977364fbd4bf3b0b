package dev.regulars.decision.programs;

import java.time.Instant;

/** @param since when the instance began to decide under the version */
public record RunningInstance(String id, String version, Instant since, Instant seen, boolean own) {}
