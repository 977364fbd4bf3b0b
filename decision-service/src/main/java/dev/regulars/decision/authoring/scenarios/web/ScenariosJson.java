package dev.regulars.decision.authoring.scenarios.web;

import dev.regulars.decision.authoring.scenarios.TriedScenario;
import dev.regulars.decision.authoring.scenarios.TriedScenarios;
import dev.regulars.program.Program;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.scenario.Scenarios;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * @param hash of the file
 * @param problems why nothing was tried
 */
record ScenariosJson(String hash, List<ScenarioJson> scenarios, List<Diagnostic> problems) {

    static ScenariosJson of(String hash, TriedScenarios all, @Nullable Program program) {
        return new ScenariosJson(
                hash,
                IntStream.range(0, all.scenarios().size())
                        .mapToObj(i -> one(i, all.scenarios().get(i), program))
                        .toList(),
                all.problems());
    }

    private static ScenarioJson one(int index, TriedScenario one, @Nullable Program program) {
        Scenarios.Tried tried = one.tried();
        String name = String.valueOf(one.tree().getOrDefault("name", ""));
        if (tried == null || program == null) {
            return new ScenarioJson(index, name, one.tree(), one.yaml(), null, List.of(), List.of(), null);
        }
        OutcomeJson outcome = tried.last() == null ? null : OutcomeJson.of(tried.last(), program);
        return new ScenarioJson(
                index,
                name,
                one.tree(),
                one.yaml(),
                tried.differences().isEmpty(),
                tried.differences(),
                tried.fired(),
                outcome);
    }
}
