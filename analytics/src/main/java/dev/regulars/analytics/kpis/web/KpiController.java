package dev.regulars.analytics.kpis.web;

import dev.regulars.analytics.kpis.Choices;
import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiCatalog;
import dev.regulars.analytics.kpis.KpiQuery;
import dev.regulars.analytics.kpis.KpiResult;
import dev.regulars.analytics.kpis.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    ResponseEntity<KpiJson> kpi(
            @PathVariable String id,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable List<String> store,
            @RequestParam(required = false) @Nullable List<String> channel,
            @RequestParam(required = false) @Nullable List<String> tier,
            @RequestParam(required = false) @Nullable List<String> campaign) {
        KpiResult result = query.run(found(id), scope(from, to, store, channel, tier, campaign));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(KpiJson.of(result, clock.instant()));
    }

    @GetMapping(value = "/kpis/{id}.csv", produces = "text/csv")
    ResponseEntity<String> csv(
            @PathVariable String id,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable List<String> store,
            @RequestParam(required = false) @Nullable List<String> channel,
            @RequestParam(required = false) @Nullable List<String> tier,
            @RequestParam(required = false) @Nullable List<String> campaign) {
        KpiResult result = query.run(found(id), scope(from, to, store, channel, tier, campaign));
        return Download.csv(id, from, to, result);
    }

    @GetMapping(value = "/kpis/{id}.parquet", produces = "application/vnd.apache.parquet")
    ResponseEntity<byte[]> parquet(
            @PathVariable String id,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable List<String> store,
            @RequestParam(required = false) @Nullable List<String> channel,
            @RequestParam(required = false) @Nullable List<String> tier,
            @RequestParam(required = false) @Nullable List<String> campaign) {
        Scope scope = scope(from, to, store, channel, tier, campaign);
        return Download.parquet(id, from, to, query.parquet(found(id), scope));
    }

    private Kpi found(String id) {
        return catalog.find(id).orElseThrow(() -> new NoSuchKpi(id));
    }

    private static Scope scope(
            LocalDate from,
            LocalDate to,
            @Nullable List<String> store,
            @Nullable List<String> channel,
            @Nullable List<String> tier,
            @Nullable List<String> campaign) {
        return Scope.of(
                from,
                to,
                Map.of(
                        "store", orNone(store),
                        "channel", orNone(channel),
                        "tier", orNone(tier),
                        "campaign", orNone(campaign)));
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
