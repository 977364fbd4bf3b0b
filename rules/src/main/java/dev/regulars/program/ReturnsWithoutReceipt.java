package dev.regulars.program;

/**
 * {@code BASE_RATE} takes back base points of the returned lines at today's rates; {@code NONE} takes back
 * nothing.
 */
public enum ReturnsWithoutReceipt {
    BASE_RATE,
    NONE
}
