package dev.regulars.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a member came to the tier.
 *
 * @param since business day on which it was reached
 * @param belowSince business day from which the metrics earn less
 * @param assigned a tier given by hand, below which the member does not fall
 */
public record TierStanding(
        @Nullable LocalDate since,
        @Nullable LocalDate belowSince,
        @Nullable String assigned) {

    public static final TierStanding NEW = new TierStanding(null, null, null);
}
