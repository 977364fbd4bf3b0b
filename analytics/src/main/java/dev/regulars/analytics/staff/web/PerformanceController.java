package dev.regulars.analytics.staff.web;

import dev.regulars.analytics.staff.Viewers;
import dev.regulars.analytics.staff.performance.StorePerformance;
import java.time.LocalDate;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A store's people: for its managers, and analysts. */
@RestController
@RequestMapping("/analytics/v1/staff")
class PerformanceController {
    private final Viewers viewers;
    private final StorePerformance performance;

    PerformanceController(Viewers viewers, StorePerformance performance) {
        this.viewers = viewers;
        this.performance = performance;
    }

    @GetMapping("/store")
    ResponseEntity<ReportJson> report(
            @RequestParam String store,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "sales-per-hour") String by) {
        Asked.store(viewers.current(), store);
        Asked.days(from, to);
        ReportJson body = ReportJson.of(performance.report(store, from, to, Asked.measure(by)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    @GetMapping("/store/hours")
    ResponseEntity<HoursJson> hours(@RequestParam String store, @RequestParam LocalDate day) {
        Asked.store(viewers.current(), store);
        Asked.day("day", day);
        HoursJson body = new HoursJson(
                store,
                day,
                performance.hours(store, day).stream().map(HourJson::of).toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
