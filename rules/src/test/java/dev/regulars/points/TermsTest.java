package dev.regulars.points;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.Availability;
import dev.regulars.program.Expiry;
import dev.regulars.program.OrderOfUse;
import dev.regulars.program.PointsSettings;
import dev.regulars.program.Shortfall;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static LotTerms terms(Expiry expiry, int months, Availability available, int after, LocalDate day) {
        PointsSettings settings = new PointsSettings(
                expiry,
                months,
                List.of(MonthDay.of(3, 31), MonthDay.of(9, 30)),
                available,
                after,
                OrderOfUse.EARLIEST_EXPIRY,
                Shortfall.DEBT,
                0,
                List.of());
        Instant noon = day.atTime(12, 0).atZone(LONDON).toInstant();
        return new Terms(settings, LONDON, LocalTime.of(4, 0)).of(noon, day, "pos:1");
    }

    /** The first three rows are peer case vf-exp-001. */
    @ParameterizedTest
    @CsvSource({
        "MONTHS, 1, 2026-01-25, 2026-02-25",
        "MONTHS, 0, 2026-01-01, 2026-01-01",
        "MONTHS, 1, 2026-01-31, 2026-02-28",
        "MONTHS, 1, 2028-01-31, 2028-02-29",
        "MONTH_END, 12, 2026-01-31, 2027-01-31",
        "MONTH_END, 1, 2026-01-31, 2026-02-28",
        "QUARTER_END, 0, 2026-05-01, 2026-06-30",
        "QUARTER_END, 3, 2026-11-30, 2027-03-31",
        "YEAR_END, 12, 2026-03-01, 2027-12-31",
        "DATES, 0, 2026-03-31, 2026-03-31",
        "DATES, 0, 2026-04-01, 2026-09-30",
        "DATES, 6, 2026-04-01, 2027-03-31",
    })
    void pointsEnd(Expiry expiry, int months, LocalDate earned, LocalDate last) {
        assertThat(terms(expiry, months, Availability.AT_ONCE, 1, earned)).isEqualTo(LotTerms.until(last));
    }

    /** A day begins at 04:00 on the local clock, on the day the clocks change too. */
    @ParameterizedTest
    @CsvSource({
        "AFTER_HOURS, 48, 2026-01-01, 2026-01-03T12:00:00Z",
        "AFTER_DAYS, 14, 2026-01-01, 2026-01-15T04:00:00Z",
        "AFTER_DAYS, 1, 2027-03-27, 2027-03-28T03:00:00Z",
        "DAY_OF_MONTH, 1, 2026-01-01, 2026-02-01T04:00:00Z",
        "DAY_OF_MONTH, 15, 2026-01-14, 2026-01-15T04:00:00Z",
        "DAY_OF_MONTH, 31, 2026-01-31, 2026-02-28T04:00:00Z",
    })
    void pointsBecomeAvailable(Availability available, int after, LocalDate earned, Instant from) {
        assertThat(terms(Expiry.NEVER, 0, available, after, earned).from()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 2026-02-28"})
    void pointsEndWithInactivity(LocalDate active, LocalDate last) {
        LotTerms terms = terms(Expiry.INACTIVITY, 1, Availability.AT_ONCE, 1, LocalDate.of(2025, 1, 1));
        assertThat(terms.lastDay(active)).isEqualTo(last);
    }
}
