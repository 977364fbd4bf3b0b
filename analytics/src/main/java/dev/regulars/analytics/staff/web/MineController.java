package dev.regulars.analytics.staff.web;

import dev.regulars.analytics.kpis.Choices.Named;
import dev.regulars.analytics.kpis.KpiQuery;
import dev.regulars.analytics.staff.Colleague;
import dev.regulars.analytics.staff.Shifts;
import dev.regulars.analytics.staff.Viewer;
import dev.regulars.analytics.staff.Viewers;
import dev.regulars.analytics.staff.performance.Report;
import dev.regulars.analytics.staff.performance.StorePerformance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Own figures: whose they are, the session says, and no parameter. */
@RestController
@RequestMapping("/analytics/v1/staff/mine")
class MineController {
    private final Viewers viewers;
    private final StorePerformance performance;
    private final Shifts shifts;
    private final KpiQuery kpis;

    MineController(Viewers viewers, StorePerformance performance, Shifts shifts, KpiQuery kpis) {
        this.viewers = viewers;
        this.performance = performance;
        this.shifts = shifts;
        this.kpis = kpis;
    }

    @GetMapping
    ResponseEntity<MineJson> mine(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "sales-per-hour") String by) {
        Viewer viewer = self();
        Asked.days(from, to);
        Map<String, String> names = kpis.choices().stores().stream().collect(Collectors.toMap(Named::id, Named::name));
        List<MineJson.InStore> stores = new ArrayList<>();
        for (Colleague own : viewer.own()) {
            for (String store : own.stores()) {
                Report report = performance.report(store, from, to, Asked.measure(by));
                report.rows().stream()
                        .filter(row -> row.colleague().id().equals(own.id()))
                        .forEach(row -> stores.add(new MineJson.InStore(
                                store,
                                names.getOrDefault(store, store),
                                report.currency(),
                                RowJson.of(row),
                                performance.days(store, own, from, to).stream()
                                        .map(SliceJson::of)
                                        .toList())));
            }
        }
        List<String> ids = viewer.own().stream().map(Colleague::id).toList();
        MineJson body = new MineJson(
                from,
                to,
                stores,
                shifts.of(ids, from, to).stream().map(ShiftJson::of).toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    @GetMapping("/hours")
    ResponseEntity<HoursJson> hours(@RequestParam String store, @RequestParam LocalDate day) {
        Viewer viewer = self();
        if (viewer.own().stream().noneMatch(own -> own.stores().contains(store))) {
            throw StaffRefusal.otherStore();
        }
        Asked.day("day", day);
        HoursJson body = new HoursJson(
                store,
                day,
                performance.hours(store, day).stream()
                        .filter(hour -> viewer.is(hour.colleague().id()))
                        .map(HourJson::of)
                        .toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private Viewer self() {
        Viewer viewer = viewers.current();
        if (viewer.own().isEmpty()) {
            throw StaffRefusal.nobody();
        }
        return viewer;
    }
}
