package dev.regulars.engine;

import dev.regulars.program.Campaign;
import java.util.List;

/**
 * Which rows hold, and which were looked at.
 *
 * @param holding in the order of row ids
 * @param about every active row that is about something in the basket, whether it holds or not, in any order
 */
public record Matched(List<Campaign> holding, List<Touched> about) {}
