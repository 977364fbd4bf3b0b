package dev.regulars.engine;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts that {@code when} expressions speak of, nested as their paths say; money in major units. */
public final class Facts {

    private final Situation situation;

    private Facts(Situation situation) {
        this.situation = situation;
    }

    /** What is known of the member and the basket, for rows that select no lines; segments are not known yet. */
    static Map<String, Object> of(Situation situation) {
        return new Facts(situation).all(Set.of());
    }

    /** @param amount minor units, of the lines that the row matched; likewise {@code quantity} */
    public static Map<String, Object> of(Situation situation, long amount, BigDecimal quantity) {
        Map<String, Object> facts = new Facts(situation).all(situation.segments());
        facts.put("matched", map("amount", decimal(situation, amount), "quantity", quantity));
        return facts;
    }

    private Map<String, Object> all(Set<String> segments) {
        Basket basket = situation.basket();
        Map<String, Object> facts = map(
                "store", basket.storeId(),
                "channel", basket.channel(),
                "date", basket.businessDay(),
                "time", basket.local().toLocalTime(),
                "weekday", weekday(basket.businessDay().getDayOfWeek()));
        var store = situation.program().stores().get(basket.storeId());
        facts.put("country", store == null ? null : store.country());
        facts.put("coupons", List.copyOf(basket.coupons()));
        facts.put("tenders", List.copyOf(basket.tenders()));
        facts.put(
                "basket",
                map(
                        "amount",
                        decimal(situation, situation.spend()),
                        "quantity",
                        situation.quantity(),
                        "lines",
                        lines()));
        facts.put("member", member(segments));
        return facts;
    }

    private Map<String, Object> member(Set<String> segments) {
        MemberSnapshot member = situation.member();
        var window =
                Tiering.window(member, situation.program(), situation.basket().businessDay());
        return map(
                "tier", situation.tier(),
                "points", BigDecimal.valueOf(member.available()),
                "segments", segments.stream().sorted().toList(),
                "purchases", BigDecimal.valueOf(situation.purchase() - 1),
                "spend", window.spend(),
                "visits", BigDecimal.valueOf(window.visits()),
                "enrolledDays", number(situation.enrolledDays()),
                "absentDays", number(situation.absentDays()),
                "birthdayDays", number(situation.birthdayDays()),
                "employee", member.profile().employee());
    }

    private List<Map<String, Object>> lines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Basket.Line line : situation.basket().lines()) {
            if (!line.excluded()) {
                lines.add(map(
                        "sku", line.sku(),
                        "category", line.category(),
                        "brand", line.brand(),
                        "labels", line.labels().stream().sorted().toList(),
                        "quantity", line.quantity(),
                        "amount", decimal(situation, line.spend())));
            }
        }
        return lines;
    }

    private static BigDecimal decimal(Situation situation, long minor) {
        return situation.program().settings().currency().toDecimal(minor);
    }

    private static @Nullable BigDecimal number(@Nullable Long number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    /** {@code mon}. */
    private static String weekday(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    /** Names and values alternate; a value may be null. */
    private static Map<String, Object> map(@Nullable Object... namesAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }
}
