package dev.regulars.analytics.kpis;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a figure is asked for.
 *
 * @param from first business day
 * @param to last business day
 * @param filters values by filter: store, channel, tier, campaign; one that is absent lets all through
 */
public record Scope(LocalDate from, LocalDate to, Grain grain, SortedMap<String, SortedSet<String>> filters) {
    private static final int MAX_VALUES = 200;
    private static final int MAX_YEARS = 50;
    /** Ids of stores, tiers and campaigns; what may stand in a text of SQL without a thought about escapes. */
    private static final Pattern VALUE = Pattern.compile("[\\p{L}\\p{N} _.:/+&@#-]{1,100}");

    /** @throws WrongScope with the parameter that is not right */
    public Scope {
        if (to.isBefore(from)) {
            throw new WrongScope("to", "ends before it begins");
        }
        if (from.plusYears(MAX_YEARS).isBefore(to)) {
            throw new WrongScope("from", "more than " + MAX_YEARS + " years");
        }
        filters.forEach((filter, values) -> {
            if (values.size() > MAX_VALUES) {
                throw new WrongScope(filter, "more than " + MAX_VALUES + " values");
            }
            for (String value : values) {
                if (!VALUE.matcher(value).matches()) {
                    throw new WrongScope(filter, "a value is not an id");
                }
            }
        });
    }

    public static Scope of(LocalDate from, LocalDate to) {
        return new Scope(from, to, Grain.of(from, to), new TreeMap<>());
    }

    public static Scope of(LocalDate from, LocalDate to, Map<String, ? extends Iterable<String>> filters) {
        SortedMap<String, SortedSet<String>> sorted = new TreeMap<>();
        filters.forEach((filter, values) -> {
            SortedSet<String> kept = new TreeSet<>();
            values.forEach(kept::add);
            if (!kept.isEmpty()) {
                sorted.put(filter, kept);
            }
        });
        return new Scope(from, to, Grain.of(from, to), sorted);
    }
}
