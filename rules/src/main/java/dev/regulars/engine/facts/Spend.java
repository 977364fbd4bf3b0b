package dev.regulars.engine.facts;

import java.math.BigDecimal;

/**
 * What a basket spends on the lines that one selector fits: one fact per distinct selector that the program mentions
 * and the basket
 * touches, one of them the whole basket.
 *
 * @param selector number of the selector in its program
 * @param day the business day as an epoch day
 * @param dayOfWeek 1 is Monday
 * @param amount minor units
 */
public record Spend(
        int selector,
        String store,
        String channel,
        String tier,
        long day,
        int dayOfWeek,
        long amount,
        BigDecimal quantity) {

    public int getSelector() {
        return selector;
    }

    public String getStore() {
        return store;
    }

    public String getChannel() {
        return channel;
    }

    public String getTier() {
        return tier;
    }

    public long getDay() {
        return day;
    }

    public int getDayOfWeek() {
        return dayOfWeek;
    }

    public long getAmount() {
        return amount;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }
}
