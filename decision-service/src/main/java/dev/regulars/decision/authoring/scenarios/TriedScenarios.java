package dev.regulars.decision.authoring.scenarios;

import dev.regulars.program.reading.Diagnostic;
import java.util.List;

/** @param problems why nothing was tried */
public record TriedScenarios(List<TriedScenario> scenarios, List<Diagnostic> problems) {}
