package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.kpis.Scope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;

/** What a figure is asked for, over which history. */
record Asked(History history, Scope scope) {

    /** Decisions within the days and the filters. */
    List<DecisionEvent> in() {
        return until().stream()
                .filter(event -> !event.businessDay().isBefore(scope.from()))
                .toList();
    }

    /** Those of them with money: sales, returns and voids. */
    List<DecisionEvent> trade() {
        return in().stream().filter(Sums::trade).toList();
    }

    /** Decisions within the filters, from the first day on and until the last. */
    List<DecisionEvent> until() {
        return history.decisions().stream()
                .filter(event -> !event.businessDay().isAfter(scope.to()))
                .filter(filters())
                .toList();
    }

    Predicate<DecisionEvent> filters() {
        return event -> lets("store", List.of(event.storeId()))
                && lets("channel", List.of(event.channel()))
                && lets("tier", event.tierAfter() == null ? List.of() : List.of(event.tierAfter()))
                && lets("campaign", Sums.campaigns(event));
    }

    private boolean lets(String filter, List<String> values) {
        SortedSet<String> asked = scope.filters().get(filter);
        return asked == null || values.stream().anyMatch(asked::contains);
    }

    LocalDate period(DecisionEvent event) {
        return period(event.businessDay());
    }

    /** The first day of the day, week or month. */
    LocalDate period(LocalDate day) {
        return switch (scope.grain()) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** Decisions of a period and all before it, of all that are asked for. */
    List<DecisionEvent> untilEndOf(LocalDate period) {
        return until().stream().filter(event -> !period(event).isAfter(period)).toList();
    }
}
