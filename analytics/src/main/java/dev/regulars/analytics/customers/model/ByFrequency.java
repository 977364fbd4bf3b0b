package dev.regulars.analytics.customers.model;

/**
 * Members with so many repeat purchases until the split: purchases after it, a member, as they were and as the model
 * said.
 *
 * @param orMore whether the bar holds those with more, too
 */
public record ByFrequency(int repeats, boolean orMore, long members, double actual, double expected) {}
