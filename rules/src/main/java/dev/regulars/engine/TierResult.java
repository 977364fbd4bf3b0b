package dev.regulars.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param next the nearest tier by spend, and {@code toNext} minor units to it
 * @param progress the same for every metric that leads to a higher tier
 * @param standing to be kept with the member
 * @param keptUntil last business day on which the tier is safe, though the metrics earn less
 */
public record TierResult(
        String before,
        String after,
        @Nullable String next,
        long toNext,
        List<Progress> progress,
        TierStanding standing,
        @Nullable LocalDate keptUntil) {}
