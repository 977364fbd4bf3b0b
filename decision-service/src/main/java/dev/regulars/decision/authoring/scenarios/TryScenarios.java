package dev.regulars.decision.authoring.scenarios;

import dev.regulars.decision.authoring.Draft;
import dev.regulars.decision.authoring.DraftChecks;
import dev.regulars.engine.ProgramEngine;
import dev.regulars.program.Program;
import dev.regulars.program.SegmentRulesFailed;
import dev.regulars.program.editing.ScenariosText;
import dev.regulars.program.editing.Unwritable;
import dev.regulars.program.explaining.ExplainedStep;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.scenario.ScenarioReader;
import dev.regulars.scenario.Scenarios;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What comes out of scenarios and of single baskets under a draft. */
@Component
public class TryScenarios {

    private final DraftChecks checks;
    private final ProgramEngine engine;

    TryScenarios(DraftChecks checks, ProgramEngine engine) {
        this.checks = checks;
        this.engine = engine;
    }

    public @Nullable Program program(Draft draft) {
        return checks.of(draft.files()).program();
    }

    public TriedScenarios all(Draft draft) throws Unwritable {
        ScenariosText text = ScenariosText.of(EditScenarios.text(draft));
        Program program = program(draft);
        List<Diagnostic> problems = new ArrayList<>();
        List<Scenarios.Tried> tried = List.of();
        if (program == null) {
            checks.of(draft.files()).found().stream()
                    .filter(Diagnostic::isError)
                    .limit(20)
                    .forEach(problems::add);
        } else {
            Scenarios.Trial trial = new Scenarios(engine).attempt(draft.files(), program);
            problems.addAll(trial.problems());
            tried = trial.tried();
        }
        List<TriedScenario> all = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            all.add(new TriedScenario(text.tree(i), text.item(i), tried.size() == text.size() ? tried.get(i) : null));
        }
        return new TriedScenarios(all, problems);
    }

    /** @param yaml a scenario, whose expectations do not matter */
    public ExplainedBasket explain(Program program, String yaml) {
        ScenarioReader.Read read = ScenarioReader.basket("basket", yaml, program);
        if (!read.problems().isEmpty()) {
            return new ExplainedBasket(
                    List.of(),
                    read.problems().stream()
                            .map(problem ->
                                    (problem.column() == null ? "" : problem.column() + " ") + problem.message())
                            .toList());
        }
        try {
            return new ExplainedBasket(
                    ExplainedStep.of(engine, program, read.scenarios().get(0)), List.of());
        } catch (SegmentRulesFailed failed) {
            return new ExplainedBasket(List.of(), List.of(String.valueOf(failed.getMessage())));
        }
    }
}
