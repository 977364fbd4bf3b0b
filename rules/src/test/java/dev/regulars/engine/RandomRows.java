package dev.regulars.engine;

import dev.regulars.program.dictionary.Column;
import dev.regulars.program.dictionary.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Rows with every column of the dictionary in use, of few words, so that they collide often. */
final class RandomRows {

    static final String[] CATEGORIES = {"coffee", "tea", "bread"};
    static final String[] BRANDS = {"own", "fine"};
    static final String[] SKUS = {"s1", "s2", "s3", "s4", "s5", "s6"};
    static final String[] LABELS = {"organic", "color=red", "new"};
    static final String[] STORES = {"London", "Leeds"};
    static final String[] CHANNELS = {"store", "web", "app"};
    static final String[] TIERS = {"Blue", "Silver", "Gold"};
    static final String[] COUPONS = {"SUMMER", "TEA4U"};
    private static final String[] DAYS = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    private static final String[] SEGMENT_NAMES = {"lapsed", "vip", "often"};
    private static final String[] EFFECTS = {
        "multiplier", "rate", "points-per-unit", "points-per-amount", "bonus", "voucher", "free-item"
    };

    static final String REWARDS = """
            id,name,kind,issued,threshold,points,value,sku,valid-days
            five,5.00 off,voucher,threshold,500,500,5.00,,30
            two,2.00 off,voucher,campaign,,,2.00,,30
            mug,A mug,free-item,campaign,,,,s1,30
            """;

    static final String SEGMENTS = """
            id,segment,tags,absent-days,window-days,window-visits
            a,lapsed,,30..,,
            b,vip,vip,,,
            c,often,,,90,2..
            """;

    private final Random random;

    RandomRows(Random random) {
        this.random = random;
    }

    String campaigns(int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, String> cells = campaign("r" + i);
            lines.add(Table.CAMPAIGNS.columns().stream()
                    .map(column -> quoted(cells.getOrDefault(column.name(), "")))
                    .collect(Collectors.joining(",")));
        }
        Collections.shuffle(lines, random);
        String header = Table.CAMPAIGNS.columns().stream().map(Column::name).collect(Collectors.joining(","));
        return header + "\n" + String.join("\n", lines) + "\n";
    }

    private Map<String, String> campaign(String id) {
        Map<String, String> cells = new HashMap<>();
        cells.put("id", id);
        cells.put("name", "Row " + id);
        cells.put("active", one("", "", "", "yes", "no"));
        cells.put("lane", one("product", "basket", "f"));
        cells.put("priority", "" + (1 + random.nextInt(3)));
        cells.put("exclusive", one("", "", "", "", "lane", "all"));
        circumstances(cells);
        member(cells);
        basket(cells);
        result(cells);
        limits(cells);
        return cells;
    }

    private static String quoted(String cell) {
        return cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void circumstances(Map<String, String> cells) {
        rarely(cells, "from", "2026-06-" + (10 + random.nextInt(6)) + one("", "T09:30"));
        rarely(cells, "to", "2026-06-" + (16 + random.nextInt(6)) + one("", "T17:00"));
        rarely(cells, "days", some(DAYS));
        rarely(cells, "hours", one("07:00-12:00", "22:00-05:00", "09:00-10:00|16:00-23:30"));
        rarely(cells, "stores", some(STORES));
        rarely(cells, "channels", some(CHANNELS));
    }

    private void member(Map<String, String> cells) {
        rarely(cells, "tiers", some(TIERS));
        seldom(cells, "segments", some(SEGMENT_NAMES));
        seldom(cells, "nth-purchase", one("1", "2|3", "every 2"));
        seldom(cells, "birthday", one("-3..7", "0", "..-1"));
        seldom(cells, "enrolled-days", one("0..30", "10.."));
        seldom(cells, "absent-days", one("0..60", "90.."));
        if (random.nextInt(6) == 0) {
            cells.put("window-days", one("30", "365"));
            cells.put("window-visits", one("1..", "0..1"));
            rarely(cells, "window-spend", one("100.00..", "..50.00"));
        }
        seldom(cells, "employee", one("yes", "no"));
        seldom(
                cells,
                "when",
                one(
                        "basket.amount > 20 and member.points < 300",
                        "some line in basket.lines satisfies line.category = \"tea\" and line.quantity > 1",
                        "member.tier = \"Gold\" or matched.quantity >= 3",
                        "member.birthdayDays >= 0 and member.purchases > 1",
                        "weekday = \"sat\" and not(member.employee)"));
    }

    private void basket(Map<String, String> cells) {
        rarely(cells, "categories", some(CATEGORIES));
        rarely(cells, "brands", some(BRANDS));
        rarely(cells, "skus", some(SKUS));
        seldom(cells, "labels", some(LABELS));
        rarely(cells, "except", one(some(SKUS), some(LABELS), some(BRANDS)));
        rarely(cells, "min-spend", random.nextInt(30) + ".00");
        rarely(cells, "min-quantity", "" + random.nextInt(6));
        seldom(cells, "min-basket", random.nextInt(50) + ".50");
        seldom(cells, "min-basket-quantity", "" + random.nextInt(8));
        seldom(cells, "tenders", one("cash", "gift-card|cash"));
        seldom(cells, "coupons", some(COUPONS));
    }

    private void result(Map<String, String> cells) {
        String effect = one(EFFECTS);
        cells.put("effect", effect);
        switch (effect) {
            case "voucher" -> cells.put("reward", "two");
            case "free-item" -> cells.put("reward", "mug");
            case "bonus" -> cells.put("value", "" + random.nextInt(60));
            default -> cells.put("value", one("1", "1.5", "2", "3.25"));
        }
        rarely(cells, "per", one("1.00", "10.00", "0.50"));
        if (effect.equals("points-per-unit")) {
            rarely(cells, "group", one("2", "3"));
        }
    }

    private void limits(Map<String, String> cells) {
        seldom(cells, "max-points", "" + random.nextInt(30));
        seldom(cells, "member-uses", "" + random.nextInt(3));
        seldom(cells, "member-points", "" + random.nextInt(60));
        rarely(cells, "member-per", one("day", "week", "month", "year", "ever"));
        seldom(cells, "budget", "" + random.nextInt(60));
        rarely(cells, "budget-in", one("points", "money"));
        rarely(cells, "when-capped", one("truncate", "decline"));
        seldom(cells, "hold-out", one("10", "50", "100"));
    }

    String earnRates() {
        StringBuilder rates = new StringBuilder("id,tier,channel,store,category,brand,sku,points,per\n");
        rates.append("all,,,,,,,1,1.00\n");
        for (int i = 0; i < 6; i++) {
            rates.append("x").append(i).append(',');
            rates.append(random.nextInt(3) == 0 ? one(TIERS) : "").append(',');
            rates.append(random.nextInt(4) == 0 ? one(CHANNELS) : "").append(',');
            rates.append(random.nextInt(4) == 0 ? one(STORES) : "").append(',');
            rates.append(random.nextInt(3) == 0 ? one(CATEGORIES) : "").append(',');
            rates.append(random.nextInt(4) == 0 ? one(BRANDS) : "").append(',');
            rates.append(random.nextInt(4) == 0 ? one(SKUS) : "").append(',');
            rates.append(one("1", "1.25", "2"))
                    .append(',')
                    .append(one("1.00", "3.00", "10.00"))
                    .append('\n');
        }
        return rates.toString();
    }

    String settings() {
        return """
                name: random
                currency: GBP
                time-zone: Europe/London
                day-cut-off: "04:00"
                week-start: %s
                prices-include-tax: %s
                earning-base: {tax: %s, excluded-tenders: [gift-card]}
                minimums: {tax: %s, after: %s}
                earn-rates: %s
                base-step: %s
                campaign-step: %s
                base-with-campaigns: %s
                multipliers: %s
                rounding: %s
                rounding-level: %s
                point-value: %s
                lanes: {product: best, basket: all, f: first}
                returns: {method: %s}
                tiers: {order: [Blue, Silver, Gold], window: %s, counts: %s, points: %s, downgrade: %s, grace-days: %s}
                points: {expiry: %s, expiry-months: %s, available: %s, order-of-use: %s, shortfall: %s}
                """.formatted(
                        one("monday", "sunday"),
                        one("yes", "no"),
                        one("included", "excluded"),
                        one("included", "excluded"),
                        one("discounts", "tenders"),
                        one("most-specific", "sum"),
                        one("none", "line", "transaction"),
                        one("none", "line", "transaction"),
                        one("added", "added", "replaced"),
                        one("add", "compound"),
                        one("floor", "half-up", "half-even", "ceiling"),
                        one("line", "rule", "rule", "transaction"),
                        one("0.01", "0.005", "1"),
                        one("recompute", "recompute", "pro-rata"),
                        one("rolling", "calendar", "anniversary", "ever"),
                        one("next", "now"),
                        one("earned", "balance"),
                        one("none", "one-step", "full"),
                        one("0", "30"),
                        one("never", "months", "month-end", "year-end", "inactivity"),
                        one("0", "1", "12"),
                        one("at-once", "at-once", "after-days", "event"),
                        one("earliest-expiry", "oldest-first"),
                        one("negative-balance", "floor-at-zero", "debt"));
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private void rarely(Map<String, String> cells, String column, String cell) {
        if (random.nextInt(3) == 0) {
            cells.put(column, cell);
        }
    }

    private void seldom(Map<String, String> cells, String column, String cell) {
        if (random.nextInt(8) == 0) {
            cells.put(column, cell);
        }
    }

    private String some(String[] words) {
        StringJoiner some = new StringJoiner("|");
        for (String word : words) {
            if (random.nextInt(words.length) == 0) {
                some.add(word);
            }
        }
        return some.toString();
    }
}
