package dev.regulars.gateway.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What tills were answered, and how long they waited. */
final class OutageTally {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private final Map<Integer, Integer> byStatus = new TreeMap<>();
    private final List<Long> millis = new ArrayList<>();

    synchronized void answered(int status, long nanos) {
        byStatus.merge(status, 1, Integer::sum);
        millis.add(nanos / NANOS_PER_MILLI);
    }

    synchronized Map<Integer, Integer> byStatus() {
        return new TreeMap<>(byStatus);
    }

    synchronized String waits() {
        List<Long> sorted = millis.stream().sorted().toList();
        return "median " + part(sorted, 0.5) + " ms, p99 " + part(sorted, 0.99) + " ms, longest " + part(sorted, 1.0)
                + " ms";
    }

    private static long part(List<Long> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(part * sorted.size())));
    }
}
