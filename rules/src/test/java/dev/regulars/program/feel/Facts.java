package dev.regulars.program.feel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts of a purchase on Thursday, 24 December 2026 at 17:30, or of an anonymous one of which little is known. */
final class Facts {

    private Facts() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** Lines S0, S1 ... by turns tea of 5.50 with the label organic, and coffee of 4.00 without brand. */
    static List<Map<String, Object>> lines(int count) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> line = new HashMap<>();
            line.put("sku", "S" + i);
            line.put("category", i % 2 == 0 ? "tea" : "coffee");
            line.put("brand", i % 2 == 0 ? "Leaf" + i : null);
            line.put("labels", i % 2 == 0 ? List.of("organic", "new") : List.of());
            line.put("quantity", number("1"));
            line.put("amount", number(i % 2 == 0 ? "5.50" : "4.00"));
            lines.add(line);
        }
        return lines;
    }

    static Map<String, Object> purchase(int lines) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("basket", Map.of("amount", number("47.50"), "quantity", number("10.0"), "lines", lines(lines)));
        facts.put("matched", Map.of("amount", number("27.50"), "quantity", number("5")));
        facts.put("member", member());
        facts.put("store", "S-12");
        facts.put("country", "NL");
        facts.put("channel", "web");
        facts.put("date", LocalDate.of(2026, 12, 24));
        facts.put("time", LocalTime.of(17, 30));
        facts.put("weekday", "thu");
        facts.put("coupons", List.of("XMAS", "TEA-5"));
        facts.put("tenders", List.of("card"));
        return facts;
    }

    private static Map<String, Object> member() {
        Map<String, Object> member = new HashMap<>();
        member.put("tier", "gold");
        member.put("points", number("120"));
        member.put("segments", List.of("vip", "family"));
        member.put("purchases", number("9"));
        member.put("spend", number("310.25"));
        member.put("visits", number("9"));
        member.put("enrolledDays", number("400"));
        member.put("absentDays", number("12"));
        member.put("birthdayDays", null);
        member.put("employee", false);
        return member;
    }

    static Map<String, Object> unknown() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("member", null);
        facts.put("country", null);
        return facts;
    }
}
