package dev.regulars.program;

/** What a row that holds silences: nothing, the rest of its lane, or every other row. */
public enum Exclusive {
    NO,
    LANE,
    ALL
}
