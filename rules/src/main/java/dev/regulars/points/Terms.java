package dev.regulars.points;

import dev.regulars.program.Availability;
import dev.regulars.program.Expiry;
import dev.regulars.program.PointsSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of points that a program issues now. */
public final class Terms {

    private final PointsSettings settings;
    private final ZoneId zone;
    private final LocalTime dayCutOff;

    public Terms(PointsSettings settings, ZoneId zone, LocalTime dayCutOff) {
        this.settings = settings;
        this.zone = zone;
        this.dayCutOff = dayCutOff;
    }

    /**
     * @param day the business day of the sale
     * @param decisionId what an event has to name
     */
    public LotTerms of(Instant now, LocalDate day, String decisionId) {
        int idle = 0;
        LocalDate end = day.plusMonths(settings.expiryMonths());
        @Nullable
        LocalDate last = switch (settings.expiry()) {
            case NEVER, INACTIVITY -> null;
            case MONTHS -> end;
            case MONTH_END -> end.withDayOfMonth(end.lengthOfMonth());
            case QUARTER_END -> {
                LocalDate month = end.withDayOfMonth(1).plusMonths(2 - (end.getMonthValue() - 1) % 3);
                yield month.withDayOfMonth(month.lengthOfMonth());
            }
            case YEAR_END -> LocalDate.of(end.getYear(), 12, 31);
            case DATES -> next(settings.expiryDates(), end);
        };
        if (settings.expiry() == Expiry.INACTIVITY) {
            idle = settings.expiryMonths();
        }
        return new LotTerms(from(now, day), isEvent() ? decisionId : null, last, idle);
    }

    private boolean isEvent() {
        return settings.available() == Availability.EVENT;
    }

    private @Nullable Instant from(Instant now, LocalDate day) {
        int after = settings.availableAfter();
        return switch (settings.available()) {
            case AT_ONCE, EVENT -> null;
            case AFTER_HOURS -> now.plus(Duration.ofHours(after));
            case AFTER_DAYS -> begin(day.plusDays(after));
            case DAY_OF_MONTH -> {
                LocalDate of = clamp(day, after);
                yield begin(of.isAfter(day) ? of : clamp(day.withDayOfMonth(1).plusMonths(1), after));
            }
        };
    }

    private static LocalDate clamp(LocalDate month, int dayOfMonth) {
        return month.withDayOfMonth(Math.min(dayOfMonth, month.lengthOfMonth()));
    }

    private Instant begin(LocalDate day) {
        return day.atTime(dayCutOff).atZone(zone).toInstant();
    }

    private static LocalDate next(List<MonthDay> dates, LocalDate from) {
        return dates.stream()
                .flatMap(date -> List.of(date.atYear(from.getYear()), date.atYear(from.getYear() + 1)).stream())
                .filter(date -> !date.isBefore(from))
                .min(LocalDate::compareTo)
                .orElse(from);
    }
}
