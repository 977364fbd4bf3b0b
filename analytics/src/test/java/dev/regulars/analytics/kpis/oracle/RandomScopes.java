package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Ranges and filters that a figure takes. */
final class RandomScopes {
    private static final Map<String, List<String>> VALUES = Map.of(
            "store", RandomHistory.STORES,
            "channel", List.of("store", "web", "app"),
            "tier", List.of("blue", "silver", "gold"),
            "campaign", List.of("double", "weekend", "big-basket", "tea-time", "open-door"));

    private RandomScopes() {}

    /** The first is all there is. */
    static List<Scope> of(Kpi kpi, long seed, int count) {
        Random random = new Random(seed * 31 + kpi.id().hashCode());
        LocalDate last = new RandomHistory(seed).lastDay();
        List<Scope> scopes = new ArrayList<>();
        scopes.add(Scope.of(RandomHistory.FIRST, last));
        while (scopes.size() < count) {
            LocalDate from = RandomHistory.FIRST.plusDays(random.nextInt(120));
            LocalDate to = from.plusDays(random.nextInt(random.nextBoolean() ? 40 : 300));
            scopes.add(Scope.of(from, to, scopes.size() % 2 == 0 ? Map.of() : filters(kpi, random)));
        }
        return scopes;
    }

    private static Map<String, List<String>> filters(Kpi kpi, Random random) {
        Map<String, List<String>> filters = new TreeMap<>();
        for (String filter : kpi.filters().stream().sorted().toList()) {
            List<String> values = VALUES.get(filter);
            if (random.nextInt(2) == 0) {
                int first = random.nextInt(values.size());
                filters.put(filter, values.subList(first, Math.min(values.size(), first + 1 + random.nextInt(2))));
            }
        }
        return filters;
    }
}
