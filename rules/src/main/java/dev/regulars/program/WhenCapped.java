package dev.regulars.program;

/** At a limit of 20 points, a bonus of 50 gives 20 or nothing. */
public enum WhenCapped {
    TRUNCATE,
    DECLINE
}
