package dev.regulars.analytics.customers;

/**
 * Members by what they seem to be up to.
 *
 * @param segment new: bought once, in the last 90 days; once: bought once, longer ago; active: chance of at least 0.7
 *     to buy still; cooling: at least 0.3; lost: below
 */
public record Segment(String segment, long members, double clvSum, double alive, double purchases, double spend) {}
