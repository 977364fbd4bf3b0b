package dev.regulars.analytics.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanShiftsTest {
    private static final String HEAD = "id,store,day,begins,ends,break\n";
    private static final StoreClocks LONDON = StoreClocks.of(StaffFixture.LONDON);
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-09");

    @TempDir
    Path folder;

    private StaffFixture staff;

    @BeforeEach
    void open() {
        staff = new StaffFixture(folder, "2026-03-20T12:00:00Z");
        staff.people("S-1,17,Ann,staff,LON-01;LON-02,2026-01-01,,", "S-2,18,Bob,staff,LON-01,2026-03-10,2026-12-31,");
        staff.shifts("S-1,LON-01,2026-03-08,22:00,06:00,30", "S-1,LON-02,2026-03-11,09:00,12:00,0");
    }

    @AfterEach
    void close() {
        staff.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S-1,LON-01,2026-03-09,05:59,12:00,0 | overlaps with 22:00 to 06:00 of 2026-03-08",
                "S-1,LON-01,2026-03-11,11:00,13:00,0 | overlaps with 09:00 to 12:00 of 2026-03-11 in another store",
                "S-1,LON-01,2026-03-10,23:00,09:01,0 | overlaps with 09:00 to 12:00 of 2026-03-11 in another store",
                "S-2,LON-02,2026-03-11,09:00,17:00,0 | S-2 does not work in LON-02",
                "S-2,LON-01,2026-03-09,09:00,17:00,0 | S-2 does not work there on 2026-03-09",
                "S-9,LON-01,2026-03-09,09:00,17:00,0 | nobody has the id S-9",
                "S-2,LON-01,2026-03-11,09:00,09:00,0 | a shift must not end when it begins",
                "S-2,LON-01,2026-03-11,09:00,01:01,0 | a shift has at most 16 hours",
                "S-2,LON-01,2026-03-11,09:00,10:00,60 | the break is as long as the shift",
                "S-2,LON-01,+999999999-12-31,09:00,17:00,0 | day must be a day of 1900 to 2199",
                "S-2,LON-01,2026-03-11,9,17:00,0 | begins must be a time like 09:30",
                "S-2,LON-01,2026-03-29,01:30,09:00,0 | there is no such time on that day, as clocks go forward",
                "S-2,LON-01,2026-03-28,20:00,01:30,0 | there is no such time on that day, as clocks go forward"
            })
    void saysWhyAShiftIsWrong(String row, String reason) {
        Taken taken =
                staff.plan.file(HEAD + "S-2,LON-01,2026-03-10,09:00,17:00,30\n" + row, false, StaffFixture.ANALYST);
        assertThat(taken.taken()).isFalse();
        assertThat(taken.wrong()).singleElement().satisfies(wrong -> {
            assertThat(wrong.row()).isEqualTo(3);
            assertThat(wrong.reason()).isEqualTo(reason);
        });
        assertThat(staff.plan.week("LON-01", MONDAY).shifts()).isEmpty();
    }

    @Test
    void aNightIsLongerInAutumnAndShorterInSpring() {
        staff.shifts("S-2,LON-01,2026-03-28,22:00,06:00,0", "S-2,LON-01,2026-10-24,22:00,06:00,0");
        List<Shift> shifts = staff.shifts.of(List.of("S-2"), MONDAY, LocalDate.parse("2026-12-31"));
        assertThat(shifts)
                .extracting(shift -> Duration.between(shift.beginsAt(LONDON), shift.endsAt(LONDON))
                        .toHours())
                .containsExactly(7L, 9L);
    }

    @Test
    void storesHaveTheirOwnClocks() {
        staff.warehouse.execute(
                "INSERT INTO program_versions VALUES ('a/1', 'a', 1, 'x', 'publish', TIMESTAMP '2026-02-01', 'GBP')");
        staff.warehouse.execute("INSERT INTO program_clocks VALUES ('a/1', '', 'Europe/London', TIME '00:00'),"
                + " ('a/1', 'LON-02', 'America/New_York', TIME '00:00')");
        // 09:00 to 12:00 in New York is 13:00 to 16:00 in London in that week.
        staff.shifts("S-1,LON-01,2026-03-11,09:00,13:00,0");
        Taken late = staff.plan.file(HEAD + "S-1,LON-01,2026-03-11,09:00,13:01,0", false, StaffFixture.ANALYST);
        assertThat(late.wrong().get(0).reason())
                .isEqualTo("overlaps with 09:00 to 12:00 of 2026-03-11 in another store");
        staff.shifts("S-1,LON-02,2026-03-29,01:30,03:00,0");
    }

    @Test
    void twentyThousandRowsAreTakenInSeconds() {
        StringBuilder people = new StringBuilder("id,cashier,name,post,stores,from,to,sign_in\n");
        for (int i = 0; i < 1_000; i++) {
            people.append("N-%d,n%d,,staff,LON-%d,2026-01-01,,\n".formatted(i, i, i % 50));
        }
        assertThat(staff.change.file(people.toString(), false).taken()).isTrue();
        long began = System.nanoTime();
        for (int month = 4; month <= 5; month++) {
            StringBuilder rows = new StringBuilder(HEAD);
            for (int i = 0; i < 20_000; i++) {
                rows.append("N-%d,LON-%d,2026-%02d-%02d,09:00,17:30,30\n"
                        .formatted(i % 1_000, i % 50, month, 1 + i / 1_000));
            }
            assertThat(staff.plan
                            .file(rows.toString(), false, StaffFixture.ANALYST)
                            .taken())
                    .isTrue();
        }
        System.out.println("two files of 20,000 shifts: " + Duration.ofNanos(System.nanoTime() - began));
        assertThat(staff.warehouse.column("SELECT count(*) FROM shifts")).containsExactly("40002");
    }

    @Test
    void oneShiftMayBeginWhenTheOtherEnds() {
        staff.shifts("S-1,LON-01,2026-03-09,06:00,12:00,0", "S-1,LON-01,2026-03-09,12:00,16:00,0");
        assertThat(staff.plan.week("LON-01", MONDAY).shifts()).hasSize(2);
    }

    @Test
    void aFileReplacesTheDaysThatItNames() {
        staff.shifts("S-1,LON-01,2026-03-09,09:00,12:00,0", "S-1,LON-01,2026-03-10,09:00,12:00,0");
        staff.shifts("S-1,LON-01,2026-03-09,13:00,17:00,0", "S-1,LON-01,2026-03-10,,,");
        assertThat(staff.plan.week("LON-01", MONDAY).shifts())
                .containsExactly(new Shift("S-1", "LON-01", MONDAY, LocalTime.of(13, 0), LocalTime.of(17, 0), 0));
    }

    @Test
    void managersPlanTheirOwnStoreOnly() {
        Viewer manager = new Viewer(false, Set.of("LON-01"), List.of());
        Taken taken = staff.plan.file(HEAD + "S-1,LON-02,2026-03-12,09:00,12:00,0", false, manager);
        assertThat(taken.wrong().get(0).reason()).isEqualTo("LON-02 is not your store");
        assertThat(staff.plan
                        .file(HEAD + "S-1,LON-01,2026-03-12,09:00,12:00,0", false, manager)
                        .taken())
                .isTrue();
    }

    @Test
    void aWeekIsReplacedUnlessSomebodyElseChangedIt() {
        Week before = staff.plan.week("LON-01", MONDAY);
        Map<String, String> entry = entry("2026-03-10");
        assertThat(staff.plan.week("LON-01", MONDAY, before.version(), List.of(entry), StaffFixture.ANALYST))
                .hasValueSatisfying(taken -> assertThat(taken.taken()).isTrue());
        assertThat(staff.plan.week("LON-01", MONDAY, before.version(), List.of(), StaffFixture.ANALYST))
                .isEmpty();
        Week now = staff.plan.week("LON-01", MONDAY);
        assertThat(now.shifts()).hasSize(1);
        Taken other = staff.plan
                .week("LON-01", MONDAY, now.version(), List.of(entry("2026-03-16")), StaffFixture.ANALYST)
                .orElseThrow();
        assertThat(other.wrong().get(0).reason()).isEqualTo("is of another store or week");
        staff.plan.week("LON-01", MONDAY, now.version(), List.of(), StaffFixture.ANALYST);
        assertThat(staff.plan.week("LON-01", MONDAY).shifts()).isEmpty();
        assertThat(staff.plan.week("LON-02", MONDAY).shifts())
                .as("another store's")
                .hasSize(1);
    }

    private static Map<String, String> entry(String day) {
        return Map.of("id", "S-2", "store", "LON-01", "day", day, "begins", "09:00", "ends", "17:00", "break", "30");
    }
}
