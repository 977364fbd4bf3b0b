package dev.regulars.analytics.staff.web;

import dev.regulars.analytics.kpis.Choices;
import dev.regulars.analytics.kpis.KpiQuery;
import dev.regulars.analytics.staff.Colleague;
import dev.regulars.analytics.staff.Directory;
import dev.regulars.analytics.staff.Viewer;
import dev.regulars.analytics.staff.Viewers;
import dev.regulars.analytics.staff.web.StaffMeJson.StoreJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody sees of staff. */
@RestController
@RequestMapping("/analytics/v1/staff/me")
class StaffMeController {
    private final Viewers viewers;
    private final Directory directory;
    private final KpiQuery kpis;

    StaffMeController(Viewers viewers, Directory directory, KpiQuery kpis) {
        this.viewers = viewers;
        this.directory = directory;
        this.kpis = kpis;
    }

    @GetMapping
    ResponseEntity<StaffMeJson> me() {
        Viewer viewer = viewers.current();
        Choices choices = kpis.choices();
        Map<String, String> names = new TreeMap<>();
        directory.all().forEach(one -> one.stores().forEach(store -> names.put(store, store)));
        choices.stores().forEach(store -> names.put(store.id(), store.name()));
        List<StoreJson> stores = names.entrySet().stream()
                .filter(store -> viewer.runs(store.getKey()))
                .map(store -> new StoreJson(store.getKey(), store.getValue()))
                .toList();
        StaffMeJson body = new StaffMeJson(
                see(viewer),
                viewer.own().stream().map(Colleague::id).toList(),
                stores,
                viewers.today(),
                choices.lastDay(),
                choices.currency());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private static String see(Viewer viewer) {
        if (viewer.all()) {
            return "all";
        }
        if (!viewer.managed().isEmpty()) {
            return "stores";
        }
        return viewer.own().isEmpty() ? "nothing" : "self";
    }
}
