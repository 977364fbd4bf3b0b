package dev.regulars.engine;

import dev.regulars.program.TierSettings;
import dev.regulars.program.TierSettings.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * The business days whose metrics count towards the tier on a day.
 *
 * <p>On 15 March 2027 with 12 months: rolling from 16 March 2026; calendar from 1 January 2027; anniversary, enrolled
 * on 10 June, from 10 June 2026.
 *
 * @param first null for all time
 * @param end first day after the period; null where periods do not end
 * @param months length
 */
record TierWindow(@Nullable LocalDate first, @Nullable LocalDate end, Window kind, int months) {

    static TierWindow of(TierSettings settings, MemberSnapshot member, LocalDate today) {
        int months = settings.windowMonths();
        return switch (settings.window()) {
            case EVER -> new TierWindow(null, null, Window.EVER, months);
            case ROLLING -> new TierWindow(today.minusMonths(months).plusDays(1), null, Window.ROLLING, months);
            case CALENDAR -> calendar(today, months);
            case ANNIVERSARY -> anniversary(member.profile().enrolledOn(), today, months);
        };
    }

    /** Periods of 1, 3, 6 or 12 months begin with the year; others are counted from January of the year 2000. */
    private static TierWindow calendar(LocalDate today, int months) {
        long since = ChronoUnit.MONTHS.between(YearMonth.of(2000, 1), YearMonth.from(today));
        LocalDate first = YearMonth.of(2000, 1)
                .plusMonths(Math.floorDiv(since, months) * months)
                .atDay(1);
        return new TierWindow(first, first.plusMonths(months), Window.CALENDAR, months);
    }

    private static TierWindow anniversary(@Nullable LocalDate enrolled, LocalDate today, int months) {
        if (enrolled == null) {
            return calendar(today, months);
        }
        long periods = Math.max(0, ChronoUnit.MONTHS.between(enrolled, today)) / months;
        return new TierWindow(
                enrolled.plusMonths(periods * months),
                enrolled.plusMonths((periods + 1) * months),
                Window.ANNIVERSARY,
                months);
    }

    boolean isEver() {
        return first == null;
    }

    /** The period before this one; a rolling window has none, so it is itself. */
    TierWindow before() {
        if (first == null || end == null) {
            return this;
        }
        return new TierWindow(first.minusMonths(months), first, kind, months);
    }

    /** The current period counts a day after today, too: transactions may come out of order. */
    boolean contains(LocalDate day) {
        return first == null || (!day.isBefore(first) && (end == null || day.isBefore(end)));
    }

    DayMetrics sum(NavigableMap<LocalDate, DayMetrics> days) {
        long spend = 0;
        long points = 0;
        long visits = 0;
        NavigableMap<LocalDate, DayMetrics> within = first == null ? days : days.tailMap(first, true);
        for (Map.Entry<LocalDate, DayMetrics> day : within.entrySet()) {
            if (contains(day.getKey())) {
                spend = Math.addExact(spend, day.getValue().spend());
                points = Math.addExact(points, day.getValue().points());
                visits = Math.addExact(visits, day.getValue().visits());
            }
        }
        return new DayMetrics(spend, points, visits);
    }
}
