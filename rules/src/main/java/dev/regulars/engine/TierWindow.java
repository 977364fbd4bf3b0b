package dev.regulars.engine;

import dev.regulars.program.TierSettings;
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
 * @param previous first day of the period before; null where periods do not end
 */
record TierWindow(
        @Nullable LocalDate first,
        @Nullable LocalDate end,
        @Nullable LocalDate previous) {

    static TierWindow of(TierSettings settings, MemberSnapshot member, LocalDate today) {
        int months = settings.windowMonths();
        return switch (settings.window()) {
            case EVER -> new TierWindow(null, null, null);
            case ROLLING -> new TierWindow(today.minusMonths(months).plusDays(1), null, null);
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
        return new TierWindow(first, first.plusMonths(months), first.minusMonths(months));
    }

    /**
     * Each period is counted from the day of enrolment, not from the period before: enrolled on 29 February 2024, the
     * periods begin on 28 February 2025, 2026 and 2027 and on 29 February 2028. The first one takes in the days before
     * it, because the sale that enrols may belong to the business day before.
     */
    private static TierWindow anniversary(@Nullable LocalDate enrolled, LocalDate today, int months) {
        if (enrolled == null) {
            return calendar(today, months);
        }
        long periods = Math.max(0, periods(enrolled, today, months));
        long before = periods == 0 ? -1 : periods;
        return new TierWindow(
                enrolled.plusMonths(before * months),
                enrolled.plusMonths((periods + 1) * months),
                enrolled.plusMonths((before - 1) * months));
    }

    boolean isEver() {
        return first == null;
    }

    /** How many whole periods have passed; 28 February a year after 29 February ends one, though a day is missing. */
    static long periods(LocalDate from, LocalDate to, int months) {
        long periods = Math.floorDiv(ChronoUnit.MONTHS.between(from, to), months);
        return to.isBefore(from.plusMonths((periods + 1) * months)) ? periods : periods + 1;
    }

    /** Whether periods follow each other; else the window moves with the day. */
    boolean isPeriod() {
        return end != null;
    }

    /** The period before this one; a window that moves with the day has none, so it is itself. */
    TierWindow before() {
        return previous == null ? this : new TierWindow(previous, first, null);
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
