package dev.regulars.decision.authoring.tiers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param cells as they are written, beside what they mean */
record TierRowJson(int was, List<@Nullable TierRangeJson> conditions, List<String> cells, String tier, String note) {}
