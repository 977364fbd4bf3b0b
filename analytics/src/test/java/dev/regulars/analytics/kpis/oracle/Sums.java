package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.DecisionEvent.Discount;
import dev.regulars.analytics.ingest.event.DecisionEvent.RulePoints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The words that definitions use. */
final class Sums {
    private Sums() {}

    static boolean sale(DecisionEvent event) {
        return event.type().equals("sale");
    }

    static boolean back(DecisionEvent event) {
        return event.type().equals("return") || event.type().equals("void");
    }

    static boolean trade(DecisionEvent event) {
        return sale(event) || back(event);
    }

    static boolean member(DecisionEvent event) {
        return event.memberId() != null;
    }

    static List<DecisionEvent> sales(List<DecisionEvent> events) {
        return events.stream().filter(Sums::sale).toList();
    }

    static List<DecisionEvent> ofMembers(List<DecisionEvent> events) {
        return events.stream().filter(Sums::member).toList();
    }

    static long receipts(List<DecisionEvent> events) {
        return events.stream().filter(Sums::sale).count();
    }

    /** Returns and voids taken off. */
    static double net(List<DecisionEvent> events) {
        return events.stream()
                .map(DecisionEvent::netAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    /** Members with a sale. */
    static long buyers(List<DecisionEvent> events) {
        return events.stream()
                .filter(Sums::sale)
                .map(DecisionEvent::memberId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    static long enrolled(List<DecisionEvent> events) {
        return events.stream().filter(DecisionEvent::memberEnrolled).count();
    }

    static long posted(List<DecisionEvent> events, String account) {
        return events.stream()
                .flatMap(event -> event.postings().stream())
                .filter(posting -> posting.account().equals(account))
                .mapToLong(posting -> posting.points())
                .sum();
    }

    /** Campaigns that gave points or took something off the price. */
    static List<String> campaigns(DecisionEvent event) {
        List<String> campaigns =
                new ArrayList<>(event.rules().stream().map(RulePoints::rule).toList());
        campaigns.addAll(event.discounts().stream().map(Discount::rule).toList());
        campaigns.remove("base");
        return campaigns.stream().distinct().toList();
    }

    static long points(List<DecisionEvent> events, String rule) {
        return events.stream()
                .flatMap(event -> event.rules().stream())
                .filter(one -> one.rule().equals(rule))
                .mapToLong(RulePoints::points)
                .sum();
    }

    static double discount(List<DecisionEvent> events, Predicate<String> campaign) {
        return events.stream()
                .flatMap(event -> event.discounts().stream())
                .filter(one -> campaign.test(one.rule()))
                .map(Discount::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    /** Of sales whose lines were told. */
    static Double linesPerReceipt(List<DecisionEvent> events) {
        List<DecisionEvent> told = sales(events).stream()
                .filter(event -> event.lineCount() != null)
                .toList();
        return ratio(told.stream().mapToLong(DecisionEvent::lineCount).sum(), told.size());
    }

    /** What came to a receipt, before anything was brought back. */
    static Double averageReceipt(List<DecisionEvent> events) {
        return ratio(net(sales(events)), receipts(events));
    }

    /** A share of nothing, or of less, is not told. */
    static Double ratio(double part, double whole) {
        return whole <= 0 ? null : Double.valueOf(part / whole);
    }

    static <K> SortedMap<K, List<DecisionEvent>> by(List<DecisionEvent> events, Function<DecisionEvent, K> key) {
        SortedMap<K, List<DecisionEvent>> groups = new TreeMap<>();
        events.forEach(event -> groups.computeIfAbsent(key.apply(event), none -> new ArrayList<>())
                .add(event));
        return groups;
    }
}
