package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.DraftChecks;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.authoring.FindingPlaces;
import dev.regulars.decision.authoring.ProgramWords;
import dev.regulars.decision.authoring.Readiness;
import dev.regulars.decision.programs.Programs;
import dev.regulars.program.comparison.ProgramComparison;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to know of a draft besides its cells. */
@RestController
@RequestMapping("/studio/api/drafts/{id}")
class ViewController {

    private final Drafts drafts;
    private final DraftChecks checks;
    private final Programs programs;
    private final Readiness readiness;

    ViewController(Drafts drafts, DraftChecks checks, Programs programs, Readiness readiness) {
        this.drafts = drafts;
        this.checks = checks;
        this.programs = programs;
        this.readiness = readiness;
    }

    @GetMapping("/checks")
    ResponseEntity<byte[]> checks(@PathVariable String id) {
        return of(
                id,
                draft -> new ChecksJson(
                        draft.revision(),
                        draft.contentVersion(),
                        FindingPlaces.of(draft, checks.of(draft.files()).found())));
    }

    /** Against what is live. */
    @GetMapping("/differences")
    ResponseEntity<byte[]> differences(@PathVariable String id) {
        return of(
                id,
                draft -> new DifferencesJson(ProgramComparison.of(programs.liveFiles(), draft.files()).stream()
                        .map(DifferenceJson::of)
                        .toList()));
    }

    @GetMapping("/readiness")
    ResponseEntity<byte[]> readiness(@PathVariable String id) {
        return of(id, draft -> {
            List<Readiness.Item> items = readiness.of(draft);
            return new ReadyJson(items.stream().allMatch(Readiness.Item::done), items);
        });
    }

    /** What its drop-downs offer. */
    @GetMapping("/words")
    ResponseEntity<byte[]> words(@PathVariable String id) {
        return of(id, draft -> ProgramWords.of(draft.files()));
    }

    private ResponseEntity<byte[]> of(String id, Function<Draft, Object> view) {
        return drafts.find(id).map(view).map(StudioAnswers::ok).orElseGet(StudioAnswers::noDraft);
    }
}
