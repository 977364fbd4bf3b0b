package dev.regulars.decision.authoring.scenarios;

import org.jspecify.annotations.Nullable;

/**
 * @param wasHash of the file that the editor saw
 * @param index of the scenario, from 0
 * @param yaml of the scenario; null to remove it
 * @param isNew whether it is put before the one that has the index now
 */
public record WantedScenario(
        String wasHash, int index, @Nullable String yaml, boolean isNew) {}
