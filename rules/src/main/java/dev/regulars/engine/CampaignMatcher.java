package dev.regulars.engine;

import dev.regulars.program.Campaign;
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
}
