package dev.regulars.decision.authoring.scenarios;

import dev.regulars.decision.authoring.Edited;

/** What became of a change of a scenario. */
public sealed interface ScenarioEdited {

    record Done(Edited edited) implements ScenarioEdited {}

    record Refused(String why) implements ScenarioEdited {}
}
