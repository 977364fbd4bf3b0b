package dev.regulars.analytics.kpis.oracle;

import java.util.Map;

/** The oracle of each figure, by the figure's id. */
final class Oracles {
    static final Map<String, Oracle> ALL = Map.ofEntries(
            Map.entry("headline", SalesOracles::headline),
            Map.entry("net-sales", SalesOracles::netSales),
            Map.entry("member-share", SalesOracles::memberShare),
            Map.entry("member-spend", SalesOracles::memberSpend),
            Map.entry("members-enrolled", MemberOracles::enrolled),
            Map.entry("members-active", MemberOracles::active),
            Map.entry("tier-distribution", MemberOracles::tierDistribution),
            Map.entry("tier-moves", MemberOracles::tierMoves),
            Map.entry("retention", RetentionOracles::cohorts),
            Map.entry("rfm", RetentionOracles::segments),
            Map.entry("points-flow", PointsOracles::flow),
            Map.entry("points-outstanding", PointsOracles::outstanding),
            Map.entry("redemption-rate", PointsOracles::redemptionRate),
            Map.entry("points-by-rule", PointsOracles::byRule),
            Map.entry("reward-cost", RewardOracles::cost),
            Map.entry("voucher-funnel", RewardOracles::vouchers),
            Map.entry("campaign-results", CampaignOracles::results),
            Map.entry("campaign-lift", CampaignOracles::lift),
            Map.entry("budget-use", RewardOracles::budgets),
            Map.entry("near-miss", CampaignOracles::nearMiss),
            Map.entry("offers-shown", OfferOracles::shown),
            Map.entry("offers-taken", OfferOracles::taken),
            Map.entry("offer-lift", OfferOracles::lift),
            Map.entry("store-comparison", StoreOracles::stores),
            Map.entry("store-trend", StoreOracles::trend),
            Map.entry("channel-comparison", StoreOracles::channels),
            Map.entry("cashier-figures", TillOracles::cashiers),
            Map.entry("till-figures", TillOracles::tills),
            Map.entry("nps", FeedbackOracles::trend),
            Map.entry("nps-cashiers", FeedbackOracles::cashiers),
            Map.entry("nps-campaigns", FeedbackOracles::campaigns),
            Map.entry("low-scores", FeedbackOracles::low),
            Map.entry("message-results", MessageOracles::results),
            Map.entry("message-days", MessageOracles::days),
            Map.entry("message-lift", MessageOracles::lift),
            Map.entry("suspicious-cashiers", new SuspicionOracle()));

    private Oracles() {}
}
