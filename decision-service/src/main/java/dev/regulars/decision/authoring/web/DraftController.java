package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.AuditLog;
import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.DraftNames;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.Edited;
import dev.regulars.decision.authoring.RefreshDraft;
import dev.regulars.decision.authoring.Refreshed;
import dev.regulars.decision.people.CurrentPerson;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drafts as wholes. */
@RestController
@RequestMapping("/studio/api")
class DraftController {

    private static final Pattern NAME = Pattern.compile("\\S.{0,99}");
    private static final int MOST_ENTRIES = 200;

    private final Drafts drafts;
    private final DraftNames names;
    private final RefreshDraft refreshing;
    private final Programs programs;
    private final AuditLog log;
    private final CurrentPerson person;

    DraftController(
            Drafts drafts,
            DraftNames names,
            RefreshDraft refreshing,
            Programs programs,
            AuditLog log,
            CurrentPerson person) {
        this.refreshing = refreshing;
        this.drafts = drafts;
        this.names = names;
        this.programs = programs;
        this.log = log;
        this.person = person;
    }

    @GetMapping("/drafts")
    ResponseEntity<byte[]> all() {
        return StudioAnswers.ok(
                new DraftList(drafts.all().stream().map(DraftJson::summary).toList()));
    }

    /** From what is live, or from the version that the body names. */
    @PostMapping("/drafts")
    ResponseEntity<byte[]> begin(HttpServletRequest request) throws IOException {
        return StudioAnswers.with(request, fields -> fields.text("name", NAME, "?"), name -> {
            Optional<Draft> begun = drafts.begin(name, person.get().name(), programs.liveFiles());
            return begun.map(draft -> StudioAnswers.ok(DraftJson.whole(draft)))
                    .orElseGet(() -> Answers.problem(Problem.of(ProblemCode.TOO_MANY_DRAFTS, "discard some first")));
        });
    }

    @GetMapping("/drafts/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id) {
        return drafts.find(id)
                .map(draft -> StudioAnswers.ok(DraftJson.whole(draft)))
                .orElseGet(StudioAnswers::noDraft);
    }

    @PutMapping("/drafts/{id}/name")
    ResponseEntity<byte[]> rename(@PathVariable String id, HttpServletRequest request) throws IOException {
        return StudioAnswers.with(
                request,
                (Fields fields) -> fields.text("name", NAME, "?"),
                name -> StudioAnswers.of(names.rename(id, name, person.get().name())));
    }

    @DeleteMapping("/drafts/{id}")
    ResponseEntity<byte[]> discard(@PathVariable String id) {
        return StudioAnswers.of(names.discard(id, person.get().name()));
    }

    /** Puts its changes onto what is live by now. */
    @PostMapping("/drafts/{id}/base")
    ResponseEntity<byte[]> refresh(@PathVariable String id) {
        Refreshed refreshed = refreshing.refresh(id, person.get().name());
        return refreshed.edited() instanceof Edited.Done done
                ? StudioAnswers.ok(new RefreshedJson(DraftJson.whole(done.draft()), refreshed.both()))
                : StudioAnswers.of(refreshed.edited());
    }

    @GetMapping("/drafts/{id}/log")
    ResponseEntity<byte[]> log(@PathVariable String id, @RequestParam(defaultValue = "0") long before) {
        return StudioAnswers.ok(new LogPage(log.ofDraft(id, before, MOST_ENTRIES)));
    }

    @GetMapping("/audit")
    ResponseEntity<byte[]> audit(@RequestParam(defaultValue = "") String before) {
        return StudioAnswers.ok(new LogPage(log.newest(before, MOST_ENTRIES)));
    }
}
