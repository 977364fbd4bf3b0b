package dev.regulars.decision.authoring;

import java.util.List;

/** @param both what both sides changed; the draft's stands, and its differences show it */
public record Refreshed(Edited edited, List<String> both) {}
