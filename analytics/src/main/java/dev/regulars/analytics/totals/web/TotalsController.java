package dev.regulars.analytics.totals.web;

import dev.regulars.analytics.totals.ReadTotals;
import dev.regulars.analytics.totals.Summary;
import dev.regulars.analytics.totals.Totals;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For machines, and once more for the pages, behind their sign-in. */
@RestController
class TotalsController {
    private final ReadTotals read;

    TotalsController(ReadTotals read) {
        this.read = read;
    }

    @GetMapping(
            path = {"/v1/totals", "/analytics/v1/totals"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Totals> totals() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(read.totals());
    }

    @GetMapping(path = "/v1/totals/summary", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Summary> summary() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(read.summary());
    }
}
