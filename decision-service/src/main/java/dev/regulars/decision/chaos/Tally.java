package dev.regulars.decision.chaos;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What was done, by kind. */
final class Tally {

    static final String SENT = "sent";
    static final String DECIDED = "decided";
    static final String QUEUED = "queued";
    static final String AGAIN = "again";
    static final String UNANSWERED = "unanswered";
    private static final String REFUSED = "refused";
    private static final List<String> COLUMNS = List.of(SENT, DECIDED, QUEUED, REFUSED, AGAIN, UNANSWERED);

    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final Map<Kind, Map<String, LongAdder>> refusals = new ConcurrentSkipListMap<>();

    void count(Kind kind, String what) {
        counts.computeIfAbsent(kind + what, key -> new LongAdder()).increment();
    }

    void refused(Kind kind, String code) {
        count(kind, REFUSED);
        refusals.computeIfAbsent(kind, key -> new ConcurrentSkipListMap<>())
                .computeIfAbsent(code, key -> new LongAdder())
                .increment();
    }

    long of(Kind kind, String what) {
        LongAdder count = counts.get(kind + what);
        return count == null ? 0 : count.sum();
    }

    long total(String what) {
        return Arrays.stream(Kind.values()).mapToLong(kind -> of(kind, what)).sum();
    }

    void print(Consumer<String> printer) {
        printer.accept(line("kind", COLUMNS, "refused because"));
        for (Kind kind : Kind.values()) {
            printer.accept(line(
                    kind.words(),
                    COLUMNS.stream().map(what -> Long.toString(of(kind, what))).toList(),
                    reasons(kind)));
        }
    }

    private String reasons(Kind kind) {
        return new TreeMap<>(refusals.getOrDefault(kind, Map.of()))
                .entrySet().stream()
                        .map(reason -> reason.getValue() + " " + reason.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String line(String kind, List<String> cells, String last) {
        String numbers = cells.stream().map("%11s"::formatted).collect(Collectors.joining());
        return ("%-13s".formatted(kind) + numbers + "  " + last).stripTrailing();
    }
}
