package dev.regulars.analytics.synthetic;

import dev.regulars.analytics.kpis.Choices;
import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiCatalog;
import dev.regulars.analytics.kpis.KpiQuery;
import dev.regulars.analytics.kpis.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Times every figure for the last month, the last year and all there is. */
final class KpiTimes {
    private final KpiCatalog catalog;
    private final KpiQuery query;
    private final int rounds;
    private final List<Long> all = new ArrayList<>();

    KpiTimes(KpiCatalog catalog, KpiQuery query, int rounds) {
        this.catalog = catalog;
        this.query = query;
        this.rounds = rounds;
    }

    void measure() {
        Choices choices = query.choices();
        LocalDate last = Objects.requireNonNull(choices.lastDay());
        List<Scope> scopes = List.of(
                Scope.of(last.minusDays(29), last),
                Scope.of(last.minusDays(364), last),
                Scope.of(Objects.requireNonNull(choices.firstDay()), last));
        System.out.printf(
                "%-22s %15s %15s %15s  (p50 and p99 in ms, %d rounds)%n", "figure", "month", "year", "all", rounds);
        for (Kpi kpi : catalog.all()) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-22s", kpi.id()));
            for (Scope scope : scopes) {
                List<Long> times = times(kpi, scope);
                all.addAll(times);
                line.append(String.format(Locale.ROOT, " %7d %7d", percentile(times, 0.5), percentile(times, 0.99)));
            }
            System.out.println(line);
        }
    }

    private List<Long> times(Kpi kpi, Scope scope) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            times.add(query.run(kpi, scope).tookMillis());
        }
        return times;
    }

    long percentile(double share) {
        return percentile(all, share);
    }

    private static long percentile(List<Long> times, double share) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(share * sorted.size())));
    }
}
