package dev.regulars.program;

/** {@code KEEP}: what the row gave stays with the member though its sale comes back, and its use stays counted. */
public enum OnReturn {
    REVERSE,
    KEEP
}
