package dev.regulars.program;

/** When points that were earned can be spent. */
public enum Availability {
    AT_ONCE,
    AFTER_HOURS,
    AFTER_DAYS,
    /** From the next such day of a month. */
    DAY_OF_MONTH,
    /** When the sale is reported as delivered, or whatever the program waits for. */
    EVENT
}
