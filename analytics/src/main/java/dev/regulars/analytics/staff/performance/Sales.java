package dev.regulars.analytics.staff.performance;

import dev.regulars.analytics.staff.Colleague;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whose sales are whose in a store: the cashier's id, the store and the day tell it. */
final class Sales {
    private final Map<String, List<Sold>> byColleague = new HashMap<>();
    private final Map<String, List<Sold>> unknown = new TreeMap<>();

    Sales(String store, Collection<Colleague> people, List<Sold> sold) {
        Map<String, List<Colleague>> byCashier = new HashMap<>();
        people.forEach(one -> byCashier
                .computeIfAbsent(one.cashier(), cashier -> new java.util.ArrayList<>())
                .add(one));
        for (Sold one : sold) {
            byCashier.getOrDefault(one.cashier(), List.of()).stream()
                    .filter(colleague -> colleague.served(store, one.cashier(), one.day()))
                    .findFirst()
                    .ifPresentOrElse(
                            colleague -> add(byColleague, colleague.id(), one), () -> add(unknown, one.cashier(), one));
        }
    }

    Sums of(Colleague colleague, Span span) {
        return sum(byColleague.getOrDefault(colleague.id(), List.of()), span);
    }

    /** By cashier's id. */
    Map<String, Sums> unknown(Span span) {
        Map<String, Sums> sums = new TreeMap<>();
        unknown.forEach((cashier, sold) -> sums.put(cashier, sum(sold, span)));
        sums.values().removeIf(Sums::isNone);
        return sums;
    }

    private static Sums sum(List<Sold> sold, Span span) {
        return sold.stream()
                .filter(one -> span.has(one.day())
                        && !one.at().isBefore(span.begins())
                        && one.at().isBefore(span.ends()))
                .map(Sold::sums)
                .reduce(Sums.NONE, Sums::plus);
    }

    private static void add(Map<String, List<Sold>> to, String key, Sold one) {
        to.computeIfAbsent(key, id -> new java.util.ArrayList<>()).add(one);
    }
}
