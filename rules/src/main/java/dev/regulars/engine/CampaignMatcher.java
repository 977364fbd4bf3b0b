package dev.regulars.engine;

import dev.regulars.program.Campaign;
import java.math.BigDecimal;
import java.util.List;

/**
 * Which rows of {@code campaigns} hold. Two answer alike: the rule engine, and {@link CampaignConditions} row by row.
 */
public interface CampaignMatcher {

    /** Active rows that hold, in the order of row ids, whatever the order in which rules fired. */
    default List<Campaign> matches(Situation situation) {
        return match(situation).holding();
    }

    Matched match(Situation situation);

    /**
     * @param holding in the order of row ids
     * @param about every active row that is about something in the basket, whether it holds or not, in any order
     */
    record Matched(List<Campaign> holding, List<Touched> about) {}

    /**
     * @param amount minor units, of the lines that the row is about
     * @param quantity of these lines
     */
    record Touched(Campaign row, long amount, BigDecimal quantity) {}
}
