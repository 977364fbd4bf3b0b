package dev.regulars.program;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rewards.csv}: a voucher, free item or catalogue reward, and what issues it.
 *
 * @param threshold available points from which it is issued by itself
 * @param points that it takes
 * @param tier the tier whose entry issues it; else the lowest tier that may have it
 * @param value minor units
 * @param percent what a percentage voucher takes off
 * @param stock how many there are; null for no limit
 * @param startDays business days from issue until it can be used
 * @param validDays from the day on which it can be used, inclusive
 */
public record Reward(
        String id,
        String name,
        Kind kind,
        Issued issued,
        long threshold,
        long points,
        @Nullable String tier,
        Nth nth,
        long value,
        BigDecimal percent,
        @Nullable String sku,
        @Nullable Long stock,
        int startDays,
        int validDays) {

    public enum Kind {
        VOUCHER,
        PERCENT_VOUCHER,
        FREE_ITEM
    }

    /** What issues it: the points balance, a tier, a birthday, a visit, a campaign or offer, or the member's choice. */
    public enum Issued {
        THRESHOLD,
        TIER_ENTRY,
        BIRTHDAY,
        VISIT,
        CAMPAIGN,
        CATALOGUE
    }
}
