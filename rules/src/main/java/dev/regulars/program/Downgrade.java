package dev.regulars.program;

/** See {@link TierSettings}. */
public enum Downgrade {
    NONE,
    ONE_STEP,
    FULL
}
