package dev.regulars.decision.authoring.scenarios.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.authoring.scenarios.TryScenarios;
import dev.regulars.program.Program;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.scenario.Scenarios;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * @param hash of the file
 * @param problems why nothing was tried
 */
record ScenariosJson(String hash, List<OneJson> scenarios, List<Diagnostic> problems) {

    /** @param passed null when it was not tried */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OneJson(
            int index,
            String name,
            Map<String, Object> tree,
            String yaml,
            @Nullable Boolean passed,
            List<String> differences,
            List<String> fired,
            @Nullable OutcomeJson outcome) {}

    static ScenariosJson of(String hash, TryScenarios.All all, @Nullable Program program) {
        return new ScenariosJson(
                hash,
                IntStream.range(0, all.scenarios().size())
                        .mapToObj(i -> one(i, all.scenarios().get(i), program))
                        .toList(),
                all.problems());
    }

    private static OneJson one(int index, TryScenarios.One one, @Nullable Program program) {
        Scenarios.Tried tried = one.tried();
        String name = String.valueOf(one.tree().getOrDefault("name", ""));
        if (tried == null || program == null) {
            return new OneJson(index, name, one.tree(), one.yaml(), null, List.of(), List.of(), null);
        }
        OutcomeJson outcome = tried.last() == null ? null : OutcomeJson.of(tried.last(), program);
        return new OneJson(
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
