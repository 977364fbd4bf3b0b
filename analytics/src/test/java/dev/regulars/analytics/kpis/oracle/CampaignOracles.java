package dev.regulars.analytics.kpis.oracle;

import static dev.regulars.analytics.kpis.oracle.Sums.ratio;
import static dev.regulars.analytics.kpis.oracle.Sums.sales;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What campaigns do. */
final class CampaignOracles {
    private CampaignOracles() {}

    static List<List<Object>> results(Asked asked) {
        TreeSet<String> campaigns = new TreeSet<>();
        asked.in().forEach(event -> campaigns.addAll(Sums.campaigns(event)));
        List<List<Object>> rows = new ArrayList<>();
        for (String campaign : campaigns) {
            List<DecisionEvent> in = asked.in().stream()
                    .filter(event -> Sums.campaigns(event).contains(campaign))
                    .toList();
            rows.add(Arrays.asList(
                    campaign,
                    Sums.buyers(in),
                    Sums.receipts(in),
                    Sums.net(in),
                    Sums.points(in, campaign),
                    Sums.discount(in, campaign::equals),
                    Sums.averageReceipt(in)));
        }
        return rows;
    }

    static List<List<Object>> lift(Asked asked) {
        TreeSet<String> campaigns = new TreeSet<>();
        asked.in().forEach(event -> campaigns.addAll(event.heldOut()));
        List<List<Object>> rows = new ArrayList<>();
        for (String campaign : campaigns) {
            Arms arms = new Arms();
            TreeMap<String, List<DecisionEvent>> members =
                    new TreeMap<>(Sums.by(Sums.ofMembers(asked.in()), DecisionEvent::memberId));
            members.forEach((member, own) -> {
                List<DecisionEvent> touched = sales(own).stream()
                        .filter(event -> Sums.campaigns(event).contains(campaign)
                                || event.heldOut().contains(campaign))
                        .toList();
                touched.stream()
                        .map(DecisionEvent::businessDay)
                        .min(Comparator.naturalOrder())
                        .ifPresent(first -> arms.add(
                                touched.stream()
                                        .anyMatch(event -> Sums.campaigns(event).contains(campaign)),
                                Sums.net(own.stream()
                                        .filter(event -> !event.businessDay().isBefore(first))
                                        .toList())));
            });
            arms.row(campaign, true).ifPresent(rows::add);
        }
        return rows;
    }

    static List<List<Object>> nearMiss(Asked asked) {
        TreeSet<String> campaigns = new TreeSet<>();
        List<DecisionEvent> sales = sales(Sums.ofMembers(asked.in()));
        sales.forEach(event -> event.nearMisses().forEach(near -> campaigns.add(near.rule())));
        List<List<Object>> rows = new ArrayList<>();
        for (String campaign : campaigns) {
            List<DecisionEvent> told = sales.stream()
                    .filter(event -> event.nearMisses().stream()
                            .anyMatch(near -> near.rule().equals(campaign)))
                    .toList();
            List<DecisionEvent> nexts = told.stream()
                    .flatMap(event -> next(asked.history(), event).stream())
                    .toList();
            Set<String> apart = nexts.stream().map(DecisionEvent::decisionId).collect(Collectors.toSet());
            List<DecisionEvent> others = sales.stream()
                    .filter(event -> !apart.contains(event.decisionId()))
                    .toList();
            rows.add(Arrays.asList(
                    campaign,
                    ratio(reached(nexts, campaign), nexts.size()),
                    ratio(reached(others, campaign), others.size()),
                    told.size(),
                    nexts.size(),
                    reached(nexts, campaign)));
        }
        return rows;
    }

    private static long reached(List<DecisionEvent> events, String campaign) {
        return events.stream()
                .filter(event -> Sums.campaigns(event).contains(campaign))
                .count();
    }

    /** The member's next sale that is told, if it is of one of the 30 days after: anywhere, in whatever tier. */
    private static Optional<DecisionEvent> next(History history, DecisionEvent told) {
        return sales(history.decisions()).stream()
                .filter(event -> told.memberId().equals(event.memberId()))
                .filter(event -> event.sequence() > told.sequence())
                .filter(event -> OfferOracles.within30Days(told, event))
                .min(Comparator.comparing(DecisionEvent::sequence));
    }
}
