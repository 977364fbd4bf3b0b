package dev.regulars.decision.authoring.scenarios.web;

import dev.regulars.decision.authoring.scenarios.WantedScenario;

/** Whether the text comes from the form, as JSON, which is YAML too, and is to be laid out. */
record ScenarioBody(WantedScenario wanted, boolean form) {}
