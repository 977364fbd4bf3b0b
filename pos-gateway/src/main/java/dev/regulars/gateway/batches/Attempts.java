package dev.regulars.gateway.batches;

/** Failures at one place of a batch; each step that succeeds begins the count anew. */
final class Attempts {
    private static final int MAX = 5;
    private long read = -1;
    private int failures;

    /** Counts one more. */
    boolean areOver(Place place) {
        failures = place.counts().read() == read ? failures + 1 : 1;
        read = place.counts().read();
        return failures >= MAX;
    }
}
