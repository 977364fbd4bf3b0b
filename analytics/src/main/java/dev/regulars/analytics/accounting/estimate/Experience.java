package dev.regulars.analytics.accounting.estimate;

import dev.regulars.analytics.accounting.points.Cohort;
import dev.regulars.analytics.accounting.points.CohortKey;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of each cohort's points had been redeemed at the end of each month: the run-off triangle. Age 0 is the end
 * of the month in which they were issued.
 */
public final class Experience {
    private final Map<CohortKey, List<Long>> redeemed = new TreeMap<>();
    private final Map<CohortKey, Long> issued = new TreeMap<>();

    /** Months are told in order, each once. */
    public void monthEnd(YearMonth month, List<Cohort> cohorts) {
        for (Cohort cohort : cohorts) {
            int age = Math.toIntExact(
                    Math.max(0, ChronoUnit.MONTHS.between(cohort.key().month(), month)));
            List<Long> row = redeemed.computeIfAbsent(cohort.key(), key -> new ArrayList<>());
            while (row.size() < age) {
                row.add(0L);
            }
            if (row.size() == age) {
                row.add(cohort.redeemed());
            }
            issued.put(cohort.key(), cohort.issued());
        }
    }

    /** The oldest age that any cohort has reached; −1 when there is none. */
    int oldestAge() {
        return redeemed.values().stream().mapToInt(List::size).max().orElse(0) - 1;
    }

    /**
     * Of all cohorts that have been seen a month older: what they had redeemed then, by what they had redeemed at the
     * age. 150 of 100 is 1.5. At least 1; 1 when nothing had been redeemed.
     */
    double factor(int age) {
        double from = 0;
        double to = 0;
        for (List<Long> row : redeemed.values()) {
            if (row.size() > age + 1) {
                from += row.get(age);
                to += row.get(age + 1);
            }
        }
        return from > 0 ? Math.max(1, to / from) : 1;
    }

    /**
     * Points redeemed of all cohorts so far, by those that they would be had each redeemed the share 1 as the pattern
     * says.
     */
    double redeemedOf(Pattern pattern) {
        double sum = 0;
        double base = 0;
        for (Map.Entry<CohortKey, List<Long>> row : redeemed.entrySet()) {
            int age = row.getValue().size() - 1;
            sum += row.getValue().get(age);
            base += pattern.done(age) * issued.getOrDefault(row.getKey(), 0L);
        }
        return base > 0 ? sum / base : 0;
    }
}
