package dev.regulars.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counters of limited campaigns that a member carries. */
public final class Counters {

    /** Longer than any period but ever, so that a return still finds the counter of its sale. */
    private static final int KEEP_MONTHS = 13;

    private Counters() {}

    /** @param today counters of periods that ended long before it are dropped */
    public static Map<String, Usage> after(Map<String, Usage> before, List<Use> uses, LocalDate today) {
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
        return !period.equals("ever") && period.compareTo(oldest.substring(0, period.length())) < 0;
    }
}
