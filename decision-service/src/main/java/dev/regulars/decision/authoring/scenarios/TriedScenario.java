package dev.regulars.decision.authoring.scenarios;

import dev.regulars.scenario.Scenarios;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param tree as it is written
 * @param tried null when the draft's program or scenarios cannot be read
 */
public record TriedScenario(Map<String, Object> tree, String yaml, Scenarios.@Nullable Tried tried) {}
