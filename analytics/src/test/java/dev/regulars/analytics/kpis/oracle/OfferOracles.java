package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.DecisionEvent.OfferSeen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What personal offers do. */
final class OfferOracles {
    private OfferOracles() {}

    private static TreeSet<String> offers(Asked asked) {
        TreeSet<String> offers = new TreeSet<>();
        asked.in().forEach(event -> event.offers().forEach(offer -> offers.add(offer.offer())));
        return offers;
    }

    private static List<DecisionEvent> told(List<DecisionEvent> events, String offer, boolean shown) {
        return events.stream()
                .filter(event -> event.offers().contains(new OfferSeen(offer, shown)))
                .toList();
    }

    static List<List<Object>> shown(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        for (String offer : offers(asked)) {
            List<DecisionEvent> shown = told(asked.in(), offer, true);
            rows.add(List.of(offer, shown.size(), members(shown), members(told(asked.in(), offer, false))));
        }
        return rows;
    }

    private static long members(List<DecisionEvent> events) {
        return events.stream().map(DecisionEvent::memberId).distinct().count();
    }

    static List<List<Object>> taken(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        for (String offer : offers(asked)) {
            List<DecisionEvent> saw = firsts(told(asked.in(), offer, true));
            Set<String> members = saw.stream().map(DecisionEvent::memberId).collect(Collectors.toSet());
            List<DecisionEvent> kept = firsts(told(asked.in(), offer, false)).stream()
                    .filter(event -> !members.contains(event.memberId()))
                    .toList();
            long taken = bought(asked.history(), saw, offer);
            long all = bought(asked.history(), kept, offer);
            rows.add(Arrays.asList(
                    offer,
                    saw.isEmpty() ? null : (double) taken / saw.size(),
                    kept.isEmpty() ? null : (double) all / kept.size(),
                    saw.size(),
                    taken,
                    kept.size(),
                    all));
        }
        rows.sort(Comparator.comparing((List<Object> row) -> -(Integer) row.get(3)));
        return rows;
    }

    /** Of each member the first. */
    private static List<DecisionEvent> firsts(List<DecisionEvent> events) {
        return Sums.by(events, DecisionEvent::memberId).values().stream()
                .map(own -> Collections.min(own, Comparator.comparing(DecisionEvent::sequence)))
                .toList();
    }

    private static long bought(History history, List<DecisionEvent> firsts, String offer) {
        Set<String> voided = history.decisions().stream()
                .filter(event -> event.type().equals("void"))
                .map(DecisionEvent::originalDecisionId)
                .collect(Collectors.toSet());
        return firsts.stream()
                .filter(first -> Sums.sales(history.decisions()).stream()
                        .filter(sale -> !voided.contains(sale.decisionId()))
                        .filter(sale -> first.memberId().equals(sale.memberId()))
                        .filter(sale -> sale.sequence() > first.sequence())
                        .filter(sale -> within30Days(first, sale))
                        .anyMatch(sale -> sale.offerGoods().contains(offer)))
                .count();
    }

    static List<List<Object>> lift(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        for (String offer : offers(asked)) {
            Arms arms = new Arms();
            Sums.by(Sums.ofMembers(asked.in()), DecisionEvent::memberId).forEach((member, own) -> {
                List<DecisionEvent> times = own.stream()
                        .filter(event -> event.offers().stream()
                                .anyMatch(one -> one.offer().equals(offer)))
                        .toList();
                times.stream()
                        .min(Comparator.comparing(DecisionEvent::sequence))
                        .ifPresent(first ->
                                arms.add(!told(times, offer, true).isEmpty(), spendAfter(asked.history(), first)));
            });
            arms.row(offer, false).ifPresent(rows::add);
        }
        return rows;
    }

    /** Anywhere, in whatever tier, and after the range, too. */
    private static double spendAfter(History history, DecisionEvent first) {
        return Sums.net(history.decisions().stream()
                .filter(event -> first.memberId().equals(event.memberId()))
                .filter(event -> event.sequence() > first.sequence())
                .filter(event -> within30Days(first, event))
                .toList());
    }

    static boolean within30Days(DecisionEvent first, DecisionEvent event) {
        return !event.businessDay().isBefore(first.businessDay())
                && !event.businessDay().isAfter(first.businessDay().plusDays(30));
    }
}
