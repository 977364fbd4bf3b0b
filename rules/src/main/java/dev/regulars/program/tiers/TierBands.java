package dev.regulars.program.tiers;

import java.util.List;

public record TierBands(String input, List<TierBand> bands) {}
