package dev.regulars.analytics.staff.performance;

import org.jspecify.annotations.Nullable;

/**
 * Something to talk about with somebody.
 *
 * @param kind {@code few-cards}, {@code few-enrolments}, {@code many-returns} or {@code behind-target}
 * @param words the reason with its numbers, for people
 * @param chance how often chance alone would be so far off; null where it is no matter of chance
 */
public record Flag(String kind, String words, @Nullable Double chance) {}
