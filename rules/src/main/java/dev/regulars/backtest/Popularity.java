package dev.regulars.backtest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** In how many baskets of all members each subject was, so far. */
final class Popularity {

    private static final int DECIMALS = 6;

    private final Map<String, Integer> baskets = new HashMap<>();
    private final List<String> subjects = new ArrayList<>();

    void add(Visit visit) {
        for (String subject : visit.subjects()) {
            if (baskets.merge(subject, 1, Integer::sum) == 1) {
                subjects.add(subject);
            }
        }
    }

    /** All that were ever bought, most popular first, of equals the first by name. */
    List<String> ranking() {
        List<String> ranking = new ArrayList<>(subjects);
        ranking.sort(Comparator.comparing((String subject) -> baskets.getOrDefault(subject, 0))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        return ranking;
    }

    /** Some of those that were ever bought, each as likely as any other. */
    List<String> random(int count, Random chance) {
        List<String> some = new ArrayList<>(subjects);
        int size = Math.min(count, some.size());
        for (int i = 0; i < size; i++) {
            Collections.swap(some, i, i + chance.nextInt(some.size() - i));
        }
        return some.subList(0, size);
    }

    /** Weights of offers: 1 for what is bought as often as the average, 2 for what is bought four times as often. */
    Map<String, BigDecimal> weights() {
        double sum = 0;
        for (int count : baskets.values()) {
            sum += count;
        }
        double average = sum / Math.max(1, baskets.size());
        Map<String, BigDecimal> weights = new HashMap<>();
        baskets.forEach((subject, count) -> weights.put(
                subject,
                BigDecimal.valueOf(StrictMath.sqrt(count / average)).setScale(DECIMALS, RoundingMode.HALF_EVEN)));
        return weights;
    }
}
