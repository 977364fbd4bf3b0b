package dev.regulars.program;

/** When points end, counted from the day they were earned plus the program's months. */
public enum Expiry {
    NEVER,
    /** On that day. */
    MONTHS,
    MONTH_END,
    QUARTER_END,
    YEAR_END,
    /** On the first of the program's dates from that day on. */
    DATES,
    /** So many months after the member's last purchase. */
    INACTIVITY
}
