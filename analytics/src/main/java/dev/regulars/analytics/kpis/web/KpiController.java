package dev.regulars.analytics.kpis.web;

import dev.regulars.analytics.kpis.Choices;
import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiCatalog;
import dev.regulars.analytics.kpis.KpiQuery;
import dev.regulars.analytics.kpis.KpiResult;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Key figures for the pages: docs/api/openapi.yaml. */
@RestController
@RequestMapping("/analytics/v1")
class KpiController {
    private final KpiCatalog catalog;
    private final KpiQuery query;
    private final Clock clock;

    KpiController(KpiCatalog catalog, KpiQuery query, Clock clock) {
        this.catalog = catalog;
        this.query = query;
        this.clock = clock;
    }

    @GetMapping("/kpis")
    KpiListJson kpis() {
        return KpiListJson.of(catalog.all());
    }

    @GetMapping("/filters")
    Choices filters() {
        return query.choices();
    }

    @GetMapping(value = "/kpis/{id}", produces = "application/json")
    ResponseEntity<KpiJson> kpi(@PathVariable String id, @Valid Asked asked) {
        KpiResult result = query.run(found(id), asked.scope());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(KpiJson.of(result, clock.instant()));
    }

    @GetMapping(value = "/kpis/{id}.csv", produces = "text/csv")
    ResponseEntity<String> csv(@PathVariable String id, @Valid Asked asked) {
        KpiResult result = query.run(found(id), asked.scope());
        return Download.csv(id, asked, result);
    }

    @GetMapping(value = "/kpis/{id}.parquet", produces = "application/vnd.apache.parquet")
    ResponseEntity<byte[]> parquet(@PathVariable String id, @Valid Asked asked) {
        return Download.parquet(id, asked, query.parquet(found(id), asked.scope()));
    }

    private Kpi found(String id) {
        return catalog.find(id).orElseThrow(() -> new NoSuchKpi(id));
    }
}
