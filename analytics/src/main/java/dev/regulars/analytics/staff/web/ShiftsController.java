package dev.regulars.analytics.staff.web;

import dev.regulars.analytics.staff.Directory;
import dev.regulars.analytics.staff.PlanShifts;
import dev.regulars.analytics.staff.Taken;
import dev.regulars.analytics.staff.Viewer;
import dev.regulars.analytics.staff.Viewers;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Who works when: for managers of the store, and analysts. */
@RestController
@RequestMapping("/analytics/v1/staff/shifts")
class ShiftsController {
    private static final int LAST_OF_WEEK = 6;

    private final Viewers viewers;
    private final Directory directory;
    private final PlanShifts plan;

    ShiftsController(Viewers viewers, Directory directory, PlanShifts plan) {
        this.viewers = viewers;
        this.directory = directory;
        this.plan = plan;
    }

    @GetMapping
    WeekJson week(@RequestParam String store, @RequestParam LocalDate week) {
        Asked.store(viewers.current(), store);
        Asked.monday(week);
        return WeekJson.of(plan.week(store, week), NamedJson.of(directory, store, week, week.plusDays(LAST_OF_WEEK)));
    }

    /** In place of all shifts of the store in the week. */
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    WeekJson put(@RequestParam String store, @RequestParam LocalDate week, HttpServletRequest request)
            throws IOException {
        Viewer viewer = viewers.current();
        Asked.store(viewer, store);
        Asked.monday(week);
        JsonNode body = Asked.json(request);
        List<Map<String, String>> entries = Asked.forms(body, "shifts");
        entries.forEach(entry -> entry.put("store", store));
        Taken taken = plan.week(store, week, body.path("version").asString(""), entries, viewer)
                .orElseThrow(() -> new StaffRefusal(
                        HttpStatus.CONFLICT, "CHANGED_MEANWHILE", "somebody else changed this week; load it again"));
        Asked.taken(taken, false);
        return week(store, week);
    }

    @PostMapping(path = "/import", consumes = "text/csv")
    Taken file(@RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request) throws IOException {
        return Asked.taken(plan.file(Asked.text(request), dryRun, planner()), dryRun);
    }

    private Viewer planner() {
        Viewer viewer = viewers.current();
        if (!viewer.all() && viewer.managed().isEmpty()) {
            throw StaffRefusal.otherStore();
        }
        return viewer;
    }
}
