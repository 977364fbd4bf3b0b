package dev.regulars.analytics.staff.performance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.staff.Colleague;
import dev.regulars.analytics.staff.Post;
import dev.regulars.analytics.staff.Shift;
import dev.regulars.analytics.staff.StaffTarget;
import dev.regulars.analytics.staff.StoreClocks;
import dev.regulars.analytics.staff.TargetPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Worked numbers. March 2026 begins on a Sunday; its second Monday is the 9th. */
class GoalsTest {
    private static final StoreClocks LONDON = StoreClocks.of(ZoneId.of("Europe/London"));
    private static final Colleague ANN = colleague("S-1", "A", "B");
    private static final Colleague BOB = colleague("S-2", "A");
    private static final StaffTarget MARCH = target("2026-03", "1000", 10L);
    /** 7.5 paid hours each. */
    private static final List<Shift> PLAN = List.of(
            shift("S-1", "A", "2026-03-09"),
            shift("S-1", "B", "2026-03-10"),
            shift("S-1", "A", "2026-03-17"),
            shift("S-1", "A", "2026-03-18"),
            shift("S-2", "A", "2026-03-09"));

    private static Colleague colleague(String id, String... stores) {
        return new Colleague(
                id,
                id,
                null,
                Post.STAFF,
                new TreeSet<>(List.of(stores)),
                LocalDate.parse("2026-01-01"),
                null,
                null,
                null);
    }

    private static Shift shift(String id, String store, String day) {
        return new Shift(id, store, LocalDate.parse(day), LocalTime.of(9, 0), LocalTime.of(17, 0), 30);
    }

    private static StaffTarget target(String period, String sales, Long enrolments) {
        return new StaffTarget("S-1", TargetPeriod.read(period), new BigDecimal(sales), enrolments);
    }

    private static Goals goals(List<StaffTarget> targets) {
        return new Goals("A", LONDON, PLAN, targets, Map.of());
    }

    private static Span days(String from, String to) {
        return Span.days(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void aMonthIsDividedByPlannedHoursOfAllStores() {
        Goals goals = goals(List.of(MARCH));
        // Three of four shifts are in this store.
        assertThat(goals.of(ANN, days("2026-03-01", "2026-03-31")))
                .isEqualTo(new Goal(new BigDecimal("750.00"), new BigDecimal("7.50"), false));
        assertThat(goals.of(ANN, days("2026-03-09", "2026-03-15")).sales()).isEqualTo("250.00");
        assertThat(goals.of(ANN, days("2026-03-20", "2026-03-31")).sales()).isEqualTo("0.00");
    }

    @Test
    void aWeekWithItsOwnTargetGoesBeforeTheMonth() {
        Goals goals = goals(List.of(MARCH, target("2026-03-16", "900", null)));
        assertThat(goals.of(ANN, days("2026-03-17", "2026-03-17")).sales()).isEqualTo("450.00");
        // The week's 900 in this store, and the 9th's quarter of the month; the 17th and 18th count once.
        Goal month = goals.of(ANN, days("2026-03-01", "2026-03-31"));
        assertThat(month.sales()).isEqualTo("1150.00");
        assertThat(month.enrolments()).as("the week has none of its own").isEqualTo("7.50");
    }

    @Test
    void anHourHasItsPartOfTheDayWithTheBreakSpreadEvenly() {
        Goals goals = goals(List.of(MARCH));
        LocalDate day = LocalDate.parse("2026-03-09");
        Span hour = new Span(day, day, Instant.parse("2026-03-09T09:00:00Z"), Instant.parse("2026-03-09T10:00:00Z"));
        assertThat(goals.minutes(ANN, hour)).isEqualTo(56.25);
        // An eighth of 250.
        assertThat(goals.of(ANN, hour).sales()).isEqualTo("31.25");
        Span until = Span.days(day, day).until(Instant.parse("2026-03-09T13:00:00Z"));
        assertThat(goals.of(ANN, until).sales()).isEqualTo("125.00");
    }

    @Test
    void aNightIsSplitWhereTheBusinessDayEndsOnTheStoresClock() {
        StoreClocks clocks = new StoreClocks(
                ZoneId.of("Europe/London"), Map.of("A", ZoneId.of("America/New_York")), LocalTime.of(4, 0));
        Shift night = new Shift("S-1", "A", LocalDate.parse("2026-03-31"), LocalTime.of(22, 0), LocalTime.of(6, 0), 60);
        Goals goals = new Goals("A", clocks, List.of(night), List.of(MARCH), Map.of());
        // Six of eight hours before the cut-off, each with 52.5 paid minutes.
        assertThat(goals.minutes(ANN, days("2026-03-31", "2026-03-31"))).isEqualTo(315);
        assertThat(goals.minutes(ANN, days("2026-04-01", "2026-04-01"))).isEqualTo(105);
        LocalDate day = LocalDate.parse("2026-03-31");
        Span first = new Span(day, day, Instant.parse("2026-04-01T02:00:00Z"), Instant.parse("2026-04-01T03:00:00Z"));
        assertThat(goals.minutes(ANN, first)).as("22:00 in New York").isEqualTo(52.5);
        assertThat(goals.of(ANN, days("2026-03-31", "2026-03-31")).sales()).isEqualTo("1000.00");
    }

    @Test
    void withoutATargetTheStoresIsSharedByHours() {
        Goals goals =
                new Goals("A", LONDON, PLAN, List.of(), Map.of(YearMonth.parse("2026-03"), new BigDecimal("4000")));
        assertThat(goals.of(ANN, days("2026-03-01", "2026-03-31")))
                .isEqualTo(new Goal(new BigDecimal("3000.00"), null, true));
        assertThat(goals.of(BOB, days("2026-03-09", "2026-03-09")).sales()).isEqualTo("1000.00");
    }

    @Test
    void withoutAPlanADayIsAsGoodAsAnother() {
        Goals goals = new Goals("A", LONDON, List.of(), List.of(MARCH), Map.of());
        Colleague only = colleague("S-1", "A");
        assertThat(goals.of(only, days("2026-03-01", "2026-03-31")).sales()).isEqualTo("1000.00");
        assertThat(goals.of(only, days("2026-03-02", "2026-03-02")).sales()).isEqualTo("32.26");
        assertThat(goals.of(ANN, days("2026-03-01", "2026-03-31")).sales())
                .as("how two stores share it is not known")
                .isNull();
    }

    @Test
    void hoursWithoutATargetMakeTheWholeUnknown() {
        Goals goals = goals(List.of(target("2026-03-09", "500", 2L)));
        assertThat(goals.of(ANN, days("2026-03-09", "2026-03-15")).sales()).isEqualTo("250.00");
        assertThat(goals.of(ANN, days("2026-03-09", "2026-03-22")).sales()).isNull();
        assertThat(goals.of(ANN, days("2026-03-09", "2026-03-16")).sales())
                .as("none is planned then")
                .isEqualTo("250.00");
        assertThat(goals.of(BOB, days("2026-03-09", "2026-03-15")).sales()).isNull();
    }
}
