package dev.regulars.analytics;

import dev.regulars.analytics.SampleEvents.SampleEvent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The totals of some events, each counted once, added up as simply as possible. */
public record Expected(Map<String, String> figures) {
    public static Expected of(Collection<SampleEvent> events) {
        Map<String, String> figures = new TreeMap<>();
        figures.put("transactions", Integer.toString(events.size()));
        for (String type : new String[] {"sale", "return", "void"}) {
            figures.put(type + "s", sum(events, event -> event.type().equals(type) ? 1 : 0));
        }
        figures.put(
                "members",
                Long.toString(events.stream()
                        .map(SampleEvent::memberId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()));
        figures.put("pointsEarned", sum(events, SampleEvent::earned));
        figures.put("pointsIssued", sum(events, SampleEvent::earned));
        figures.put("pointsRedeemed", sum(events, SampleEvent::redeemed));
        figures.put("netAmount", net(events).toPlainString());
        each(figures, "store", events, SampleEvent::storeId);
        each(figures, "day", events, event -> event.businessDay().toString());
        return new Expected(figures);
    }

    private static void each(
            Map<String, String> figures, String by, Collection<SampleEvent> events, Function<SampleEvent, String> key) {
        events.stream()
                .collect(Collectors.groupingBy(key))
                .forEach((found, part) -> figures.put(
                        by + " " + found, part.size() + " " + sum(part, SampleEvent::earned) + " " + net(part)));
    }

    private static String sum(Collection<SampleEvent> events, ToLongFunction<SampleEvent> measure) {
        return Long.toString(events.stream().mapToLong(measure).sum());
    }

    private static BigDecimal net(Collection<SampleEvent> events) {
        return events.stream()
                .map(SampleEvent::netAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.UNNECESSARY);
    }
}
