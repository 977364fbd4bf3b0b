package dev.regulars.analytics.kpis.oracle;

import static dev.regulars.analytics.kpis.oracle.Sums.by;
import static dev.regulars.analytics.kpis.oracle.Sums.posted;
import static dev.regulars.analytics.kpis.oracle.Sums.ratio;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Where points come from and go to. */
final class PointsOracles {
    private PointsOracles() {}

    /** Decisions that moved points. */
    private static List<DecisionEvent> moving(List<DecisionEvent> events) {
        return events.stream().filter(event -> !event.postings().isEmpty()).toList();
    }

    static List<List<Object>> flow(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        by(moving(asked.in()), asked::period)
                .forEach((period, in) -> rows.add(List.of(
                        period,
                        -posted(in, "program.issued"),
                        posted(in, "program.redeemed"),
                        posted(in, "program.expired"),
                        posted(in, "program.adjusted")
                                + posted(in, "program.transferred")
                                + posted(in, "program.written-off"))));
        return rows;
    }

    static List<List<Object>> outstanding(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        List<DecisionEvent> ofMembers = asked.in().stream()
                .filter(event -> event.postings().stream()
                        .anyMatch(posting -> posting.account().startsWith("member.")))
                .toList();
        by(ofMembers, asked::period).keySet().forEach(period -> {
            List<DecisionEvent> all = asked.untilEndOf(period);
            long available = posted(all, "member.available");
            long pending = posted(all, "member.pending");
            rows.add(List.of(period, available + pending + posted(all, "member.debt"), available, pending));
        });
        return rows;
    }

    static List<List<Object>> redemptionRate(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        by(moving(asked.in()), asked::period).keySet().forEach(period -> {
            List<DecisionEvent> all = asked.untilEndOf(period);
            long issued = -posted(all, "program.issued");
            long redeemed = posted(all, "program.redeemed");
            long expired = posted(all, "program.expired");
            rows.add(Arrays.asList(
                    period,
                    ratio(redeemed, issued),
                    ratio(expired, issued),
                    ratio(issued - redeemed - expired, issued),
                    issued));
        });
        return rows;
    }

    static List<List<Object>> byRule(Asked asked) {
        List<DecisionEvent> in = asked.in();
        TreeSet<String> rules = new TreeSet<>();
        in.forEach(event -> event.rules().forEach(rule -> rules.add(rule.rule())));
        long all = rules.stream().mapToLong(rule -> Sums.points(in, rule)).sum();
        List<List<Object>> rows = new ArrayList<>();
        for (String rule : rules) {
            long receipts = Sums.sales(in).stream()
                    .filter(event ->
                            event.rules().stream().anyMatch(one -> one.rule().equals(rule)))
                    .count();
            long points = Sums.points(in, rule);
            rows.add(Arrays.asList(rule, points, receipts, ratio(points, all)));
        }
        return rows;
    }
}
