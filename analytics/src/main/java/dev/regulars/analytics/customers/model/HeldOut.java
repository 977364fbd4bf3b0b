package dev.regulars.analytics.customers.model;

/**
 * Members with one history until the split and what they did after it.
 *
 * @param later purchases of all of them together after the split
 */
public record HeldOut(int repeats, double recency, double age, long members, long later) {}
