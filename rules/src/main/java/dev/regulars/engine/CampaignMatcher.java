package dev.regulars.engine;

import dev.regulars.program.Campaign;
import java.math.BigDecimal;
import java.util.List;

/**
 * Which rows of {@code campaigns} hold. Two answer alike: the rule engine, and {@link CampaignConditions} row by row.
 */
public interface CampaignMatcher {

    /** Active rows in the order of row ids, whatever the order in which rules fired. */
    List<Campaign> matches(Situation situation);

    /** Active rows that are about something in the basket, whether they hold or not, in any order. */
    List<Touched> touching(Situation situation);

    /**
     * @param amount minor units, of the lines that the row is about
     * @param quantity of these lines
     */
    record Touched(Campaign row, long amount, BigDecimal quantity) {}
}
