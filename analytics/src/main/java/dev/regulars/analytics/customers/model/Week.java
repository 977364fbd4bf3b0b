package dev.regulars.analytics.customers.model;

/**
 * Repeat purchases from the start until the end of a week, of all members together.
 *
 * @param number of the week, from 1
 * @param fitted whether the model has seen it
 */
public record Week(int number, boolean fitted, double actual, double expected) {}
