package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.Drafts;
import dev.regulars.decision.budgets.BudgetState;
import dev.regulars.decision.programs.Instances;
import dev.regulars.decision.programs.ProgramState;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.programs.Release;
import dev.regulars.decision.programs.Releases;
import dev.regulars.program.Program;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is live, what is coming, and what has been used of budgets. */
@RestController
class OverviewController {

    private static final int DRAFTS = 20;
    private static final int RELEASES = 5;

    private final Programs programs;
    private final Releases releases;
    private final Instances instances;
    private final Drafts drafts;
    private final BudgetState budgets;

    OverviewController(Programs programs, Releases releases, Instances instances, Drafts drafts, BudgetState budgets) {
        this.programs = programs;
        this.releases = releases;
        this.instances = instances;
        this.drafts = drafts;
        this.budgets = budgets;
    }

    @GetMapping("/studio/api/overview")
    ResponseEntity<byte[]> overview() {
        Program live = programs.live();
        ProgramState state = programs.state().orElseThrow();
        Optional<Release> release = programs.release();
        List<DraftJson> open = drafts.all().stream()
                .filter(draft -> draft.status() != Draft.Status.DISCARDED)
                .limit(DRAFTS)
                .map(DraftJson::summary)
                .toList();
        return StudioAnswers.ok(new Overview(
                live.name(),
                live.version(),
                state.activatedAt().toString(),
                live.settings().currency().code(),
                release.orElse(null),
                counts(live),
                instances.running(),
                open,
                releases.newest(0, RELEASES),
                budgets(live)));
    }

    private static ProgramCounts counts(Program live) {
        return new ProgramCounts(
                live.campaigns().size(),
                (int) live.campaigns().stream().filter(row -> row.active()).count(),
                live.rewards().size(),
                live.offers().size(),
                live.stores().size(),
                live.products().size());
    }

    private List<BudgetJson> budgets(Program live) {
        return budgets.of(live).stream()
                .map(used ->
                        new BudgetJson(used.campaign(), used.name(), used.unit().name(), used.budget(), used.used()))
                .toList();
    }
}
