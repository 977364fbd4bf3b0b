package dev.regulars.analytics.staff.performance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holm's step-down: with many people compared, somebody is far off by chance. It keeps the chance that anybody at all
 * is flagged wrongly below the level. Example: of 10 people, at 0.05, the lowest must be at most 0.005, the next
 * 0.0056.
 */
final class Holm {
    private Holm() {}

    static Set<String> below(double level, Map<String, Double> chances) {
        List<Map.Entry<String, Double>> sorted =
                chances.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
        Set<String> found = new HashSet<>();
        for (int at = 0; at < sorted.size(); at++) {
            if (sorted.get(at).getValue() > level / (sorted.size() - at)) {
                break;
            }
            found.add(sorted.get(at).getKey());
        }
        return found;
    }
}
