package dev.regulars.engine.facts;

import dev.regulars.engine.Situation;
import java.math.BigDecimal;

/**
 * What a basket spends on the lines that one selector fits: one fact per distinct selector that the program mentions
 * and the basket touches, one of them the whole basket.
 *
 * @param selector number of the selector in its program
 * @param day the business day as an epoch day
 * @param amount minor units
 */
public record Spend(int selector, long day, long amount, BigDecimal quantity, Situation situation) {

    /** What Drools hashes on. */
    public int getSelector() {
        return selector;
    }
}
