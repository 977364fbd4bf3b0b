package dev.regulars.decision.authoring;

import java.util.List;

/** @param both what was changed on both sides, in words; the draft's stands */
record MergedTable(TableState state, List<String> both) {}
