package dev.regulars.analytics.alerts;

import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiCatalog;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which store an alert is about: of "LON-01 · 17 · pos:T-1" the first part, when the figure's first column is one. */
@Component
public final class AlertStores {
    private static final String STORE = "store";

    private final KpiCatalog catalog;

    public AlertStores(KpiCatalog catalog) {
        this.catalog = catalog;
    }

    /** Empty for figures of no store. */
    public Optional<String> of(Alert alert) {
        return catalog.find(alert.kpi()).map(Kpi::columns).orElse(List.of()).stream()
                .filter(column -> column.unit().equals("text"))
                .findFirst()
                .filter(first -> first.name().equals(STORE))
                .map(store -> alert.subject().split(" · ", -1)[0]);
    }
}
