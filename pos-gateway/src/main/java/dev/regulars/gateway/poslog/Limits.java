package dev.regulars.gateway.poslog;

/** What one Transaction may hold; 10,000 lines of 20 elements fit. */
final class Limits {
    static final int MAX_DEPTH = 32;
    static final int MAX_TEXT = 2_000;
    static final int MAX_ELEMENTS = 250_000;
    static final int MAX_ATTRIBUTES = 60;
    static final long MAX_BYTES = 16_000_000;

    private Limits() {}
}
