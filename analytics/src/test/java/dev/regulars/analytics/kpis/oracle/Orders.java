package dev.regulars.analytics.kpis.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** In which order rows come: names of columns, with a minus where the largest comes first. */
final class Orders {
    private static final Map<String, List<String>> ALL = Map.ofEntries(
            Map.entry("headline", List.of()),
            Map.entry("member-spend", List.of("who")),
            Map.entry("tier-distribution", List.of("-members", "tier")),
            Map.entry("tier-moves", List.of("tier_from", "tier_to")),
            Map.entry("retention", List.of("cohort", "months_later")),
            Map.entry("rfm", List.of("-members", "segment")),
            Map.entry("points-by-rule", List.of("-points", "rule")),
            Map.entry("voucher-funnel", List.of("-issued", "reward")),
            Map.entry("campaign-results", List.of("-net_sales", "campaign")),
            Map.entry("campaign-lift", List.of("campaign")),
            Map.entry("budget-use", List.of("-used_share", "campaign")),
            Map.entry("near-miss", List.of("-told", "campaign")),
            Map.entry("offers-shown", List.of("-shown", "offer")),
            Map.entry("offers-taken", List.of("-members", "offer")),
            Map.entry("offer-lift", List.of("offer")),
            Map.entry("store-comparison", List.of("-net_sales", "store")),
            Map.entry("store-trend", List.of("period", "store")),
            Map.entry("channel-comparison", List.of("-net_sales", "channel")),
            Map.entry("cashier-figures", List.of("-net_sales", "store", "cashier")),
            Map.entry("till-figures", List.of("-net_sales", "store", "till")),
            Map.entry("nps-cashiers", List.of("-answers", "store", "cashier")),
            Map.entry("nps-campaigns", List.of("-answers", "campaign")),
            Map.entry("low-scores", List.of("-said", "score", "store", "purchase")),
            Map.entry("message-results", List.of("-sent", "message", "channel")),
            Map.entry("message-days", List.of("day", "message")),
            Map.entry("message-lift", List.of("message")),
            Map.entry("suspicious-cashiers", List.of("-found", "store", "cashier", "pattern", "member")));

    private Orders() {}

    /** @param columns of the figure; those over time come by period */
    static Comparator<List<Object>> of(String kpi, List<String> columns) {
        Comparator<List<Object>> order = (one, other) -> 0;
        for (String by : ALL.getOrDefault(kpi, List.of("period"))) {
            int place = columns.indexOf(by.startsWith("-") ? by.substring(1) : by);
            Comparator<List<Object>> next = (one, other) -> compare(one.get(place), other.get(place));
            order = order.thenComparing(by.startsWith("-") ? next.reversed() : next);
        }
        return order;
    }

    /** What is empty comes last. */
    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        if (one instanceof Number number && other instanceof Number more) {
            return Double.compare(number.doubleValue(), more.doubleValue());
        }
        return one == null || other == null
                ? Boolean.compare(one == null, other == null)
                : ((Comparable<Object>) one).compareTo(other);
    }
}
