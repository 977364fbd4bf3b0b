package dev.regulars.decision.chaos;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What the check found; each finding is printed, up to a limit. */
final class Findings {

    private static final int MAX_PRINTED = 50;

    final List<String> notes = new ArrayList<>();
    private final Consumer<String> printer;
    private final Map<Harm, Long> counts = new EnumMap<>(Harm.class);
    private long acknowledged;

    Findings(Consumer<String> printer) {
        this.printer = printer;
    }

    void acknowledged() {
        acknowledged++;
    }

    void add(Harm harm, String what) {
        counts.merge(harm, 1L, Long::sum);
        if (counts.values().stream().mapToLong(Long::longValue).sum() <= MAX_PRINTED) {
            printer.accept(harm.name().toLowerCase(Locale.ROOT) + ": " + what);
        }
    }

    boolean isWell() {
        return counts.isEmpty();
    }

    /** The end of the line that a script reads. */
    String inWords() {
        return "%d acknowledged, %d lost, %d doubled, %d overspent"
                .formatted(acknowledged, of(Harm.LOST), of(Harm.DOUBLED), of(Harm.OVERSPENT));
    }

    private long of(Harm harm) {
        return counts.getOrDefault(harm, 0L);
    }
}
