package dev.regulars.program.dictionary;

import static java.util.Map.entry;

import java.util.Map;

/** What a cell may look like, for columns whose type alone does not show it. */
final class Examples {

    static final Map<String, String> BY_COLUMN = Map.ofEntries(
            entry("tier", "Gold"),
            entry("tiers", "Silver | Gold"),
            entry("lane", "product"),
            entry("store", "LDS-01"),
            entry("stores", "LDS-01 | LON-01"),
            entry("segment", "frequent"),
            entry("segments", "frequent | families"),
            entry("reward", "five-off"),
            entry("brand", "retrospot"),
            entry("brands", "retrospot | vintage"),
            entry("sku", "COFFEE-250"),
            entry("skus", "COFFEE-250 | TEA-GREEN"),
            entry("targets", "COFFEE-250 | tea"),
            entry("labels", "organic | color=red"),
            entry("except", "COFFEE-FLAT | tea"),
            entry("tenders", "card | cash"),
            entry("coupons", "SPRING-26"),
            entry("priority", "1"),
            entry("birthday", "-3..7"),
            entry("absent-days", "60.."),
            entry("window-days", "30"),
            entry("window-visits", "4.."),
            entry("min-quantity", "6"),
            entry("value", "3"),
            entry("event", "review"),
            entry("sources", "app | reviews"),
            entry("attributes", "rating 1..5 | product? word"),
            entry("only", "rating 4..5"),
            entry("target", "3"),
            entry("streak", "4"),
            entry("within-days", "30"),
            entry("times", "1"),
            entry("points", "1.25"),
            entry("per", "1.00"),
            entry("max-points", "200"),
            entry("member-uses", "1"),
            entry("budget", "100000"),
            entry("threshold", "500"),
            entry("valid-days", "90"),
            entry("key", "receipt.earned"),
            entry("language", "de"),
            entry("text", "You earned {points} points."),
            entry("time-zone", "Europe/London"),
            entry("country", "GB"));

    private Examples() {}
}
