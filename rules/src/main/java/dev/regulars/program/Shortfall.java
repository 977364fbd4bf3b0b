package dev.regulars.program;

/** What happens when a return takes points back that were spent. */
public enum Shortfall {
    /** The balance goes below zero; what is earned next fills it. */
    NEGATIVE_BALANCE,
    /** The program loses them. */
    FLOOR_AT_ZERO,
    /** The balance stops at zero, and what is owed is taken from what is earned next. */
    DEBT
}
