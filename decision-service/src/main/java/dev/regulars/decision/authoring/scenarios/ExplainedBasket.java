package dev.regulars.decision.authoring.scenarios;

import dev.regulars.program.explaining.ExplainedStep;
import java.util.List;

/**
 * @param problems why it cannot be decided; then there are no steps
 */
public record ExplainedBasket(List<ExplainedStep> steps, List<String> problems) {}
