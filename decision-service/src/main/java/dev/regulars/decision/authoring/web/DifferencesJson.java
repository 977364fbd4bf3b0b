package dev.regulars.decision.authoring.web;

import java.util.List;

/** What differs between two versions. */
record DifferencesJson(List<DifferenceJson> differences) {}
