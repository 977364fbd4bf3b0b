package dev.regulars.program;

/** Which points are spent first. */
public enum OrderOfUse {
    EARLIEST_EXPIRY,
    OLDEST_FIRST
}
