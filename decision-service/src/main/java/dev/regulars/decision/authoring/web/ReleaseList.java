package dev.regulars.decision.authoring.web;

import dev.regulars.decision.programs.Release;
import java.util.List;

/** What was live, the newest first. */
record ReleaseList(List<Release> releases) {}
