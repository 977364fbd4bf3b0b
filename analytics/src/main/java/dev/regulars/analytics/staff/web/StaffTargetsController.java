package dev.regulars.analytics.staff.web;

import dev.regulars.analytics.staff.Directory;
import dev.regulars.analytics.staff.SetTargets;
import dev.regulars.analytics.staff.StaffTargets;
import dev.regulars.analytics.staff.Taken;
import dev.regulars.analytics.staff.TargetPeriod;
import dev.regulars.analytics.staff.Viewer;
import dev.regulars.analytics.staff.Viewers;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people are to reach: for managers of their stores, and analysts. */
@RestController
@RequestMapping("/analytics/v1/staff/targets")
class StaffTargetsController {
    private final Viewers viewers;
    private final Directory directory;
    private final StaffTargets targets;
    private final SetTargets set;

    StaffTargetsController(Viewers viewers, Directory directory, StaffTargets targets, SetTargets set) {
        this.viewers = viewers;
        this.directory = directory;
        this.targets = targets;
        this.set = set;
    }

    @GetMapping
    TargetsJson of(@RequestParam String store, @RequestParam String period) {
        Asked.store(viewers.current(), store);
        TargetPeriod asked = TargetPeriod.read(period);
        if (asked == null) {
            throw StaffRefusal.wrong("period", "a month like 2026-03, or the Monday of a week");
        }
        List<NamedJson> people = NamedJson.of(directory, store, asked.from(), asked.to());
        List<String> ids = people.stream().map(NamedJson::id).toList();
        List<TargetJson> known = targets.of(ids, asked.from(), asked.to()).stream()
                .filter(target -> target.period().equals(asked))
                .map(TargetJson::of)
                .toList();
        return new TargetsJson(store, asked.text(), people, known);
    }

    /** Others stay as they are; one without sales and enrolments is taken away. */
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Taken put(HttpServletRequest request) throws IOException {
        Viewer viewer = setter();
        return Asked.taken(set.form(Asked.forms(Asked.json(request), "targets"), viewer), false);
    }

    @PostMapping(path = "/import", consumes = "text/csv")
    Taken file(@RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request) throws IOException {
        return Asked.taken(set.file(Asked.text(request), dryRun, setter()), dryRun);
    }

    private Viewer setter() {
        Viewer viewer = viewers.current();
        if (!viewer.all() && viewer.managed().isEmpty()) {
            throw StaffRefusal.otherStore();
        }
        return viewer;
    }
}
