package dev.regulars.program.reading;

import dev.regulars.program.BasketConditions;
import dev.regulars.program.Circumstances;
import dev.regulars.program.Expression;
import dev.regulars.program.Hours;
import dev.regulars.program.LineSelector;
import dev.regulars.program.MemberConditions;
import dev.regulars.program.Moment;
import dev.regulars.program.feel.FeelCondition;
import dev.regulars.program.feel.FeelFact;
import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The condition columns that tables share. */
final class ConditionCells {

    private ConditionCells() {}

    @SuppressWarnings("unchecked")
    static Circumstances circumstances(Row row) {
        Moment from = row.of("from", Moment.class);
        Moment to = row.of("to", Moment.class);
        if (from != null && to != null && isReversed(from, to)) {
            row.report(Code.DATES_REVERSED, "to", "is before from");
        }
        List<Hours> hours = row.of("hours", List.class);
        return new Circumstances(
                from,
                to,
                days(row.words("days")),
                hours == null ? List.of() : hours,
                row.words("stores"),
                row.words("channels"));
    }

    /** "24 December" to "24 December 18:00" is no empty period, but the same moment twice is. */
    private static boolean isReversed(Moment from, Moment to) {
        if (!from.day().equals(to.day()) || from.time() == null || to.time() == null) {
            return to.day().isBefore(from.day());
        }
        return !from.time().isBefore(to.time());
    }

    private static Set<DayOfWeek> days(Set<String> words) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (words.contains(day.name().substring(0, 3).toLowerCase(Locale.ROOT))) {
                days.add(day);
            }
        }
        return days;
    }

    static MemberConditions member(Row row) {
        boolean window = row.isFilled("window-visits") || row.isFilled("window-spend");
        if (window && !row.isFilled("window-days")) {
            row.report(Code.CELL_MISSING, "window-days", "must be filled, because a window is asked for");
        }
        if (row.isFilled("window-days")) {
            long days = row.whole("window-days", 0);
            if (days < 1 || days > MAX_WINDOW_DAYS) {
                row.invalid("window-days", "must be between 1 and " + MAX_WINDOW_DAYS);
            } else if (!window) {
                row.report(Code.CELL_MISSING, "window-visits", "must be filled, or window-spend, to use the window");
            }
        }
        return new MemberConditions(
                row.words("tiers"),
                row.words("segments"),
                row.nth("nth-purchase"),
                row.range("birthday"),
                row.range("enrolled-days"),
                row.range("absent-days"),
                (int) row.whole("window-days", 0),
                row.range("window-visits"),
                row.range("window-spend"),
                row.of("employee", Boolean.class));
    }

    /** Metrics are kept by day for this long. */
    static final int MAX_WINDOW_DAYS = 1_100;

    static BasketConditions basket(Row row) {
        return new BasketConditions(
                lines(row),
                row.whole("min-spend", 0),
                row.decimal("min-quantity", BigDecimal.ZERO),
                row.whole("min-basket", 0),
                row.decimal("min-basket-quantity", BigDecimal.ZERO),
                row.words("tenders"),
                row.words("coupons"));
    }

    static LineSelector lines(Row row) {
        return new LineSelector(
                row.words("categories"),
                row.words("brands"),
                row.words("skus"),
                row.words("labels"),
                row.words("except"));
    }

    static @Nullable Expression when(Row row) {
        String text = row.word("when");
        if (text == null) {
            return null;
        }
        try {
            return FeelCondition.of(text);
        } catch (FeelCondition.Invalid invalid) {
            invalid.problems().forEach(problem -> row.report(Code.EXPRESSION_INVALID, "when", problem.message()));
            return null;
        }
    }

    /** A segment that asks for segments could ask for itself. */
    static @Nullable Expression whenOfSegment(Row row) {
        if (row.text("when").contains(FeelFact.MEMBER_SEGMENTS.path())) {
            row.report(Code.EXPRESSION_INVALID, "when", "a segment cannot ask for segments");
            return null;
        }
        return when(row);
    }
}
