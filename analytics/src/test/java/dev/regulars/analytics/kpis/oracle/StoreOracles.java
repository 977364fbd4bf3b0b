package dev.regulars.analytics.kpis.oracle;

import static dev.regulars.analytics.kpis.oracle.Sums.by;
import static dev.regulars.analytics.kpis.oracle.Sums.net;
import static dev.regulars.analytics.kpis.oracle.Sums.ofMembers;
import static dev.regulars.analytics.kpis.oracle.Sums.ratio;
import static dev.regulars.analytics.kpis.oracle.Sums.receipts;
import static dev.regulars.analytics.kpis.oracle.Sums.sales;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** Stores and channels beside each other. */
final class StoreOracles {
    private StoreOracles() {}

    /** What is done without a till belongs to no store. */
    private static SortedMap<String, List<DecisionEvent>> byStore(Asked asked) {
        SortedMap<String, List<DecisionEvent>> stores = by(asked.in(), DecisionEvent::storeId);
        stores.remove("");
        return stores;
    }

    static List<List<Object>> stores(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        byStore(asked).forEach((store, in) -> {
            Double target = target(asked, store);
            rows.add(Arrays.asList(
                    store,
                    net(in),
                    receipts(in),
                    Sums.averageReceipt(in),
                    ratio(net(ofMembers(in)), net(in)),
                    Sums.enrolled(in),
                    points(in),
                    ratio(net(sales(in)) - net(in), net(sales(in))),
                    target,
                    target == null ? null : ratio(net(in), target)));
        });
        return rows;
    }

    private static Double target(Asked asked, String store) {
        List<History.Target> targets = asked.history().targets().stream()
                .filter(target -> target.store().equals(store))
                .filter(target -> !target.month().isBefore(asked.scope().from()))
                .filter(target -> !target.month().isAfter(asked.scope().to()))
                .toList();
        return targets.isEmpty()
                ? null
                : Double.valueOf(targets.stream()
                        .mapToDouble(target -> target.amount().doubleValue())
                        .sum());
    }

    private static long points(List<DecisionEvent> in) {
        return in.stream().mapToLong(DecisionEvent::pointsEarned).sum();
    }

    /** As there are but three stores, all of them are among the ten that sold most. */
    static List<List<Object>> trend(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        by(asked.trade(), DecisionEvent::storeId)
                .forEach((store, all) ->
                        by(all, asked::period).forEach((period, in) -> rows.add(List.of(period, store, net(in)))));
        return rows;
    }

    static List<List<Object>> channels(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        SortedMap<String, List<DecisionEvent>> channels = by(asked.in(), DecisionEvent::channel);
        channels.remove("");
        channels.forEach((channel, in) -> rows.add(Arrays.asList(
                channel,
                net(in),
                receipts(in),
                Sums.averageReceipt(in),
                Sums.buyers(in),
                ratio(net(ofMembers(in)), net(in)),
                points(in))));
        return rows;
    }
}
