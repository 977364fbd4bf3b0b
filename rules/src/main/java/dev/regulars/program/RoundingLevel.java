package dev.regulars.program;

/** What is rounded: each rule's points on each line, each rule's points, or the sum of all. */
public enum RoundingLevel {
    LINE,
    RULE,
    TRANSACTION
}
