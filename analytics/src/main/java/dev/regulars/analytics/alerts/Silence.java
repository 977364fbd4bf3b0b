package dev.regulars.analytics.alerts;

import java.time.Instant;
import java.time.LocalDate;

/** @param until the last silent day */
public record Silence(String rule, String subject, LocalDate until, String reason, String who, Instant at) {}
