package dev.regulars.decision.authoring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.programs.Release;
import dev.regulars.decision.programs.RunningInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param release null while the program's folder decides */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Overview(
        String name,
        String version,
        String since,
        String currency,
        @Nullable Release release,
        ProgramCounts counts,
        List<RunningInstance> instances,
        List<DraftJson> drafts,
        List<Release> releases,
        List<BudgetJson> budgets) {}
