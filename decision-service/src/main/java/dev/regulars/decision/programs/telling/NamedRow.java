package dev.regulars.decision.programs.telling;

/**
 * A store or a segment.
 *
 * @param position in its table, from 1
 */
record NamedRow(String id, String name, int position) implements Row {}
