package dev.regulars.analytics.staff.performance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/** One share of everybody in a store, each compared with the store's others. */
final class Comparison {
    static final List<Comparison> ALL = List.of(
            new Comparison("few-cards", "sales with a card", false, Sums::withCard, Sums::receipts),
            new Comparison(
                    "few-enrolments", "sales without a member became a new one", false, Sums::enrolled, Sums::open),
            new Comparison(
                    "many-returns",
                    "receipts were returns or voids",
                    true,
                    Sums::returns,
                    sums -> sums.returns() + sums.receipts()));

    private static final double PERCENT = 100;
    private static final double LEAST_SHOWN = 0.001;

    private final String kind;
    private final String what;
    private final boolean high;
    private final ToLongFunction<Sums> part;
    private final ToLongFunction<Sums> whole;

    private Comparison(String kind, String what, boolean high, ToLongFunction<Sums> part, ToLongFunction<Sums> whole) {
        this.kind = kind;
        this.what = what;
        this.high = high;
        this.part = part;
        this.whole = whole;
    }

    /** @param all of the store, also what no colleague sold */
    Map<String, Flag> of(Map<String, Sums> people, Sums all, int least, double level) {
        Map<String, Double> chances = new HashMap<>();
        people.forEach((id, own) -> chance(own, all.minus(own), least).ifPresent(p -> chances.put(id, p)));
        Set<String> found = Holm.below(level, chances);
        Map<String, Flag> flags = new HashMap<>();
        people.forEach((id, own) -> {
            if (found.contains(id)) {
                double p = chances.getOrDefault(id, 1.0);
                flags.put(id, new Flag(kind, words(own, all.minus(own), p), p));
            }
        });
        return flags;
    }

    private Optional<Double> chance(Sums own, Sums others, int least) {
        long of = whole.applyAsLong(own);
        long othersOf = whole.applyAsLong(others);
        if (of < least || othersOf < least) {
            return Optional.empty();
        }
        long found = part.applyAsLong(own);
        long othersFound = part.applyAsLong(others);
        return Optional.of(
                high
                        ? Fisher.atLeast(found, of, othersFound, othersOf)
                        : Fisher.atMost(found, of, othersFound, othersOf));
    }

    private String words(Sums own, Sums others, double p) {
        long of = whole.applyAsLong(own);
        return "%d of %d %s (%s), the store's others have %s; at %d that is unlikely to be chance (%s)"
                .formatted(
                        part.applyAsLong(own),
                        of,
                        what,
                        percent(part.applyAsLong(own), of),
                        percent(part.applyAsLong(others), whole.applyAsLong(others)),
                        of,
                        p < LEAST_SHOWN ? "p below 0.001" : String.format(Locale.ROOT, "p %.3f", p));
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", PERCENT * part / whole);
    }
}
