package dev.regulars.decision.authoring;

import dev.regulars.decision.programs.CheckedProgram;
import dev.regulars.decision.programs.Programs;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.ProgramReader;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a draft must have before anybody is asked to approve it. */
@Component
public class Readiness {

    /** Whether a draft was tried on stored history, as it is now. */
    public interface Simulated {
        boolean isSimulated(String draftId, String contentVersion);
    }

    private final DraftChecks checks;
    private final Programs programs;
    private final Simulated simulated;

    Readiness(DraftChecks checks, Programs programs, Simulated simulated) {
        this.checks = checks;
        this.programs = programs;
        this.simulated = simulated;
    }

    /**
     * @param done whether it is as it must be
     * @param words what is missing; or what was found, when nothing is
     */
    public record Item(String name, boolean done, String words) {}

    public List<Item> of(Draft draft) {
        CheckedProgram checked = checks.of(draft.files());
        List<Diagnostic> errors =
                checked.found().stream().filter(Diagnostic::isError).toList();
        long failed = errors.stream()
                .filter(error -> error.code() == Diagnostic.Code.SCENARIO_FAILED)
                .count();
        long wrong = errors.size() - failed;
        long doubtful = checked.found().size() - errors.size();
        boolean hasScenarios = draft.files().texts().containsKey(ProgramReader.SCENARIOS_FILE);
        boolean changed = !draft.contentVersion().equals(draft.baseVersion());
        String live = programs.live().version();
        List<Item> items = new ArrayList<>();
        items.add(new Item("changes", changed, changed ? "differs from the live program" : "nothing is changed"));
        items.add(new Item(
                "base",
                draft.baseVersion().equals(live),
                base(draft.baseVersion().equals(live))));
        items.add(new Item(
                "checks", wrong == 0, wrong == 0 ? "no errors, " + doubtful + " to look at" : wrong + " errors"));
        items.add(new Item(
                "scenarios",
                wrong == 0 && failed == 0 && hasScenarios,
                !hasScenarios
                        ? "there are none"
                        : wrong > 0
                                ? "cannot be tried before the errors are mended"
                                : failed == 0 ? "all pass" : failed + " differences"));
        boolean tried = simulated.isSimulated(draft.id(), draft.contentVersion());
        items.add(new Item("simulation", tried, tried ? "run on the draft as it is" : "not run on the draft as it is"));
        return items;
    }

    private static String base(boolean fresh) {
        return fresh ? "made from the live program" : "another version went live since: bring the draft up to date";
    }

    List<String> missing(Draft draft) {
        return of(draft).stream()
                .filter(item -> !item.done())
                .map(item -> item.name() + ": " + item.words())
                .toList();
    }
}
