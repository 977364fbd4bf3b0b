package dev.regulars.decision.programs.telling;

/**
 * A segment.
 *
 * @param position in its table, from 1
 */
record NamedRow(String id, String name, int position) implements Row {}
