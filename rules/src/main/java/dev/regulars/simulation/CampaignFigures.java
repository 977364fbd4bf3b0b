package dev.regulars.simulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign, or {@code base} for base points, came to. Money in minor units.
 *
 * @param times transactions in which it gave something
 * @param members to whom it gave something
 * @param voucherValue of what it gave
 * @param capped transactions in which a limit left less than it would have given, or nothing
 * @param budget in points or minor units, as the row says; null for none
 * @param ranOutOn the first business day on which nothing was left of the budget
 */
public record CampaignFigures(
        long times,
        long members,
        long points,
        long discounts,
        long voucherValue,
        long cost,
        long capped,
        @Nullable Long budget,
        long budgetUsed,
        @Nullable LocalDate ranOutOn) {

    static final CampaignFigures NONE = new CampaignFigures(0, 0, 0, 0, 0, 0, 0, null, 0, null);
}
