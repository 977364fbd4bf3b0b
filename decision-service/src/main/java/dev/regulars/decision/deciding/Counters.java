package dev.regulars.decision.deciding;

import dev.regulars.engine.Decision.Use;
import dev.regulars.engine.Usage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counters of limited campaigns in a member's account. */
final class Counters {

    /** Longer than any period but ever, so that a return still finds the counter of its sale. */
    private static final int KEEP_MONTHS = 13;

    private Counters() {}

    static Map<String, Usage> after(Map<String, Usage> before, List<Use> uses, LocalDate today) {
        if (uses.isEmpty()) {
            return before;
        }
        Map<String, Usage> after = new TreeMap<>(before);
        uses.forEach(use -> after.merge(use.key(), use.usage(), Usage::plus));
        String oldest = today.minusMonths(KEEP_MONTHS).toString();
        after.entrySet().removeIf(entry -> entry.getValue().equals(Usage.NONE) || isOlder(entry.getKey(), oldest));
        return after;
    }

    /** Periods are written so that text order is time order: 2026, 2026-11, 2026-11-22. */
    private static boolean isOlder(String key, String oldest) {
        String period = key.substring(key.lastIndexOf('@') + 1);
        return !period.equals("ever") && period.compareTo(oldest.substring(0, Math.min(period.length(), 10))) < 0;
    }
}
