package dev.regulars.analytics.staff.web;

import dev.regulars.analytics.staff.ChangeDirectory;
import dev.regulars.analytics.staff.Colleague;
import dev.regulars.analytics.staff.Directory;
import dev.regulars.analytics.staff.Taken;
import dev.regulars.analytics.staff.Viewer;
import dev.regulars.analytics.staff.Viewers;
import dev.regulars.analytics.staff.performance.HeldAbout;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory. The table of rights lets only analysts change it. */
@RestController
@RequestMapping("/analytics/v1/staff/people")
class PeopleController {
    private final Viewers viewers;
    private final Directory directory;
    private final ChangeDirectory change;
    private final HeldAbout held;

    PeopleController(Viewers viewers, Directory directory, ChangeDirectory change, HeldAbout held) {
        this.viewers = viewers;
        this.directory = directory;
        this.change = change;
        this.held = held;
    }

    @GetMapping
    ResponseEntity<PeopleJson> all() {
        Viewer viewer = viewers.current();
        PeopleJson body = new PeopleJson(directory.all().stream()
                .filter(one -> viewer.all() || viewer.knows(one))
                .map(one -> ColleagueJson.of(one, viewer))
                .toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ColleagueJson put(@PathVariable String id, HttpServletRequest request) throws IOException {
        Viewer viewer = analyst();
        Map<String, String> form = Asked.form(Asked.json(request));
        form.put("id", id);
        Asked.taken(change.one(form), false);
        return ColleagueJson.of(directory.find(id).orElseThrow(StaffRefusal::nobody), viewer);
    }

    @PostMapping(path = "/import", consumes = "text/csv")
    Taken file(@RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request) throws IOException {
        analyst();
        return Asked.taken(change.file(Asked.text(request), dryRun), dryRun);
    }

    @PostMapping("/{id}/erase")
    ColleagueJson erase(@PathVariable String id) {
        Viewer viewer = analyst();
        return ColleagueJson.of(change.erase(id, viewers.today()).orElseThrow(StaffRefusal::nobody), viewer);
    }

    /** For the person, and for analysts who answer one. */
    @GetMapping("/{id}/export")
    ResponseEntity<HeldJson> export(@PathVariable String id) {
        Viewer viewer = viewers.current();
        Colleague colleague = directory
                .find(id)
                .filter(one -> viewer.all() || viewer.is(one.id()))
                .orElseThrow(StaffRefusal::nobody);
        HeldJson body = HeldJson.of(held.of(colleague, viewers.today()), viewer);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    private Viewer analyst() {
        Viewer viewer = viewers.current();
        if (!viewer.all()) {
            throw StaffRefusal.otherStore();
        }
        return viewer;
    }
}
