package dev.regulars.analytics.kpis.oracle;

import static dev.regulars.analytics.kpis.oracle.Sums.by;
import static dev.regulars.analytics.kpis.oracle.Sums.ratio;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who the members are. */
final class MemberOracles {
    private MemberOracles() {}

    static List<List<Object>> enrolled(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        List<DecisionEvent> first =
                asked.in().stream().filter(DecisionEvent::memberEnrolled).toList();
        by(first, asked::period).forEach((period, in) -> rows.add(List.of(period, in.size())));
        return rows;
    }

    static List<List<Object>> active(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        by(Sums.sales(Sums.ofMembers(asked.in())), asked::period).forEach((period, in) -> {
            long members = Sums.ofMembers(asked.untilEndOf(period)).stream()
                    .map(DecisionEvent::memberId)
                    .distinct()
                    .count();
            rows.add(Arrays.asList(period, Sums.buyers(in), members, ratio(Sums.buyers(in), members)));
        });
        return rows;
    }

    static List<List<Object>> tierDistribution(Asked asked) {
        Map<String, Long> counts = new TreeMap<>();
        tiers(asked.until()).values().forEach(tier -> counts.merge(tier, 1L, Long::sum));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<List<Object>> rows = new ArrayList<>();
        counts.forEach((tier, members) -> rows.add(Arrays.asList(tier, members, ratio(members, all))));
        return rows;
    }

    static List<List<Object>> tierMoves(Asked asked) {
        Map<String, String> after = tiers(asked.until());
        Map<List<String>, Long> counts = new HashMap<>();
        tiers(asked.until().stream()
                        .filter(event ->
                                event.businessDay().isBefore(asked.scope().from()))
                        .toList())
                .forEach((member, tier) -> counts.merge(List.of(tier, after.get(member)), 1L, Long::sum));
        List<List<Object>> rows = new ArrayList<>();
        counts.forEach((move, members) -> rows.add(Arrays.asList(move.get(0), move.get(1), members)));
        return rows;
    }

    /** By member the tier after the decision with the highest sequence; who has none yet is left out. */
    private static Map<String, String> tiers(List<DecisionEvent> events) {
        Map<String, String> tiers = new TreeMap<>();
        by(Sums.ofMembers(events), DecisionEvent::memberId).forEach((member, own) -> {
            DecisionEvent newest = own.stream()
                    .max(Comparator.comparing(DecisionEvent::sequence))
                    .orElseThrow();
            if (newest.tierAfter() != null) {
                tiers.put(member, newest.tierAfter());
            }
        });
        return tiers;
    }
}
