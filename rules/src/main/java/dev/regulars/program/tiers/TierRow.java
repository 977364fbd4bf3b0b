package dev.regulars.program.tiers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the tier table as it is to be.
 *
 * @param was the row that it is now, from 0; null when it is new
 * @param conditions of the inputs, in their order
 * @param note for people; empty for none
 */
public record TierRow(@Nullable Integer was, List<TierRange> conditions, String tier, String note) {

    public TierRow {
        conditions = List.copyOf(conditions);
    }
}
