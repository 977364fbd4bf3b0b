package dev.regulars.program.tiers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** @param tier null where no row holds */
public record TierBand(BigDecimal from, @Nullable String tier) {}
