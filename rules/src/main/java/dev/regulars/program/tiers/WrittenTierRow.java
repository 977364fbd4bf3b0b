package dev.regulars.program.tiers;

import java.util.List;

/** As it is written: cells of the inputs, the tier, and the note. */
public record WrittenTierRow(List<String> cells, String tier, String note) {}
