package dev.regulars.gateway.replay;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What happened so far; any thread may count and read. */
final class Tally {

    private final LongAdder decided = new LongAdder();
    private final LongAdder queued = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder retried = new LongAdder();
    private final LongAdder lines = new LongAdder();
    private final LongAdder adjusted = new LongAdder();

    /** As many keys as the gateway has codes. */
    private final Map<String, LongAdder> refused = new ConcurrentSkipListMap<>();

    private final Map<SkipReason, LongAdder> skipped = new ConcurrentSkipListMap<>();

    void decided(int transactionLines) {
        decided.increment();
        lines.add(transactionLines);
    }

    void queued(int transactionLines) {
        queued.increment();
        lines.add(transactionLines);
    }

    void refused(String code) {
        refused.computeIfAbsent(code, unseen -> new LongAdder()).increment();
    }

    void failed() {
        failed.increment();
    }

    void retried() {
        retried.increment();
    }

    void adjusted(int prices) {
        adjusted.add(prices);
    }

    void skipped(SkipReason reason) {
        skipped.computeIfAbsent(reason, unseen -> new LongAdder()).increment();
    }

    Counts counts() {
        return new Counts(
                decided.sum(),
                queued.sum(),
                failed.sum(),
                retried.sum(),
                lines.sum(),
                adjusted.sum(),
                sums(refused),
                sums(skipped));
    }

    private static <K extends Comparable<K>> Map<K, Long> sums(Map<K, LongAdder> counters) {
        Map<K, Long> sums = new TreeMap<>();
        counters.forEach((key, counter) -> sums.put(key, counter.sum()));
        return sums;
    }
}
