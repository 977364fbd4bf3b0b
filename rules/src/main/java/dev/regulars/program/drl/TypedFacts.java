package dev.regulars.program.drl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** The facts of a purchase as the types that rules are compiled against. */
record TypedFacts(Purchase purchase, List<Line> lines) {
    static TypedFacts of(Map<String, Object> nested) {
        FactMap facts = new FactMap(nested);
        return new TypedFacts(
                purchase(facts, facts.in("basket"), facts.in("member")),
                facts.in("basket").each("lines").stream().map(TypedFacts::line).toList());
    }

    private static Purchase purchase(FactMap facts, FactMap basket, FactMap member) {
        return new Purchase(
                basket.of("amount", BigDecimal.class),
                basket.of("quantity", BigDecimal.class),
                member.of("tier", String.class),
                member.whole("points"),
                member.whole("purchases"),
                member.of("spend", BigDecimal.class),
                member.whole("visits"),
                member.knownWhole("enrolledDays"),
                member.knownWhole("absentDays"),
                member.knownWhole("birthdayDays"),
                member.of("employee", Boolean.class),
                facts.of("store", String.class),
                facts.known("country", String.class),
                facts.of("channel", String.class),
                facts.of("date", LocalDate.class),
                facts.of("time", LocalTime.class),
                facts.of("weekday", String.class),
                facts.words("coupons"),
                facts.words("tenders"));
    }

    private static Line line(FactMap line) {
        return new Line(
                line.of("sku", String.class),
                line.known("category", String.class),
                line.known("brand", String.class),
                line.words("labels"),
                line.of("quantity", BigDecimal.class),
                line.of("amount", BigDecimal.class));
    }
}
