package dev.regulars.decision.authoring.scenarios.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param passed null when it was not tried */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScenarioJson(
        int index,
        String name,
        Map<String, Object> tree,
        String yaml,
        @Nullable Boolean passed,
        List<String> differences,
        List<String> fired,
        @Nullable OutcomeJson outcome) {}
