package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.DecisionEvent.OfferSeen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

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
