package dev.regulars.decision.imports.web;

import dev.regulars.decision.imports.Count;
import dev.regulars.decision.imports.Tally;
import dev.regulars.decision.imports.rows.Mapping;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * @param counts by {@link Count#label}, all of them
 * @param tiers what the words of the file became
 */
record CountsJson(Map<String, Long> counts, List<TierRows> tiers) {

    record TierRows(String word, String tier, long rows) {}

    static CountsJson of(Tally tally, Mapping mapping) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(Count.values()).forEach(count -> counts.put(count.label(), tally.of(count)));
        return new CountsJson(
                counts,
                tally.tiers().entrySet().stream()
                        .map(tier -> new TierRows(
                                tier.getKey(),
                                mapping.tiers().getOrDefault(tier.getKey(), tier.getKey()),
                                tier.getValue()))
                        .toList());
    }
}
