package dev.regulars.program;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code earn-rates.csv}: {@code points} per {@code per} of money, for the lines that fit every filled column.
 *
 * @param per amount in minor units, more than 0
 */
public record EarnRate(
        String id,
        @Nullable String tier,
        @Nullable String channel,
        @Nullable String store,
        @Nullable String category,
        @Nullable String brand,
        @Nullable String sku,
        BigDecimal points,
        long per) {

    public boolean fits(String tier, String channel, String store, LineFacts line) {
        return fits(this.tier, tier)
                && fits(this.channel, channel)
                && fits(this.store, store)
                && fits(category, line.category())
                && fits(brand, line.brand())
                && fits(sku, line.sku());
    }

    /**
     * The most specific fitting row decides: a SKU outweighs a brand, that a category, store, channel, and tier last.
     */
    public int specificity() {
        return bit(sku, 5) | bit(brand, 4) | bit(category, 3) | bit(store, 2) | bit(channel, 1) | bit(tier, 0);
    }

    private static int bit(@Nullable String cell, int position) {
        return cell == null ? 0 : 1 << position;
    }

    private static boolean fits(@Nullable String cell, @Nullable String value) {
        return cell == null || cell.equals(value);
    }
}
