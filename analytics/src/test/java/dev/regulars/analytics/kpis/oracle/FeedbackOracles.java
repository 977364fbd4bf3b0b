package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.FeedbackGiven;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What members said of purchases. */
final class FeedbackOracles {
    private FeedbackOracles() {}

    private record Said(DecisionEvent purchase, FeedbackGiven given) {}

    private static List<Said> said(Asked asked) {
        List<Said> all = new ArrayList<>();
        for (DecisionEvent purchase : asked.in()) {
            asked.history().feedback().stream()
                    .filter(given -> given.decisionId().equals(purchase.decisionId()))
                    .forEach(given -> all.add(new Said(purchase, given)));
        }
        return all;
    }

    private static <K> SortedMap<K, List<Said>> by(List<Said> all, Function<Said, List<K>> keys) {
        SortedMap<K, List<Said>> groups = new TreeMap<>();
        all.forEach(one -> keys.apply(one)
                .forEach(key ->
                        groups.computeIfAbsent(key, none -> new ArrayList<>()).add(one)));
        return groups;
    }

    private static long between(List<Said> all, int from, int to) {
        return all.stream()
                .filter(one -> one.given().score() >= from && one.given().score() <= to)
                .count();
    }

    private static double nps(List<Said> all) {
        double score = 100.0 * (between(all, 9, 10) - between(all, 0, 6)) / all.size();
        return BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    private static double average(List<Said> all) {
        return all.stream().mapToInt(one -> one.given().score()).average().orElseThrow();
    }

    static List<List<Object>> trend(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        by(said(asked), one -> List.of(asked.period(one.purchase())))
                .forEach((period, all) -> rows.add(Arrays.asList(period, nps(all), all.size(), average(all))));
        return rows;
    }

    static List<List<Object>> cashiers(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        by(
                        said(asked),
                        one -> List.of(
                                one.purchase().storeId() + "/" + one.purchase().cashierId()))
                .values()
                .forEach(all -> rows.add(Arrays.asList(
                        all.get(0).purchase().storeId(),
                        all.get(0).purchase().cashierId(),
                        nps(all),
                        all.size(),
                        average(all),
                        between(all, 0, 6))));
        return rows;
    }

    static List<List<Object>> campaigns(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        by(
                        said(asked),
                        one -> one.purchase().rules().stream()
                                .map(rule -> rule.rule())
                                .distinct()
                                .toList())
                .forEach((campaign, all) -> rows.add(Arrays.asList(campaign, nps(all), all.size(), average(all))));
        return rows;
    }

    static List<List<Object>> low(Asked asked) {
        return said(asked).stream()
                .filter(one -> one.given().score() <= 6)
                .map(one -> Arrays.<Object>asList(
                        one.purchase().storeId(),
                        one.purchase().cashierId(),
                        one.purchase().decisionId(),
                        LocalDate.ofInstant(one.given().at(), ZoneOffset.UTC),
                        one.given().score(),
                        one.given().hasComment() ? 1 : 0))
                .toList();
    }
}
