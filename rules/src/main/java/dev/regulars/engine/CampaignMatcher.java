package dev.regulars.engine;

import dev.regulars.program.Campaign;
import java.util.List;

/**
 * Which rows of {@code campaigns} hold. Two answer alike: the rule engine, and {@link CampaignConditions} row by row.
 */
public interface CampaignMatcher {

    /** In the order of row ids, whatever the order in which rules fired. */
    List<Campaign> matches(Basket basket, String tier);
}
