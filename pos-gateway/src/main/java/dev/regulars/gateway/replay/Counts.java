package dev.regulars.gateway.replay;

import java.util.Map;

/** A {@link Tally} at one moment. `lines` are those of accepted transactions. */
record Counts(
        long decided,
        long queued,
        long failed,
        long retried,
        long lines,
        long adjusted,
        Map<String, Long> refusedByCode,
        Map<SkipReason, Long> skippedByReason) {

    long accepted() {
        return decided + queued;
    }

    long refused() {
        return sum(refusedByCode);
    }

    long skipped() {
        return sum(skippedByReason);
    }

    /** Sent to its end, whatever the end was. */
    long transactions() {
        return accepted() + refused() + failed;
    }

    boolean allAccepted() {
        return transactions() == accepted();
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
