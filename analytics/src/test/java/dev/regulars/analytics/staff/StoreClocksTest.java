package dev.regulars.analytics.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreClocksTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final StoreClocks CLOCKS =
            new StoreClocks(StaffFixture.LONDON, Map.of("NYC-01", NEW_YORK), LocalTime.of(4, 0));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "LON-01, 2026-03-10T03:59:00Z, 2026-03-09, 2026-03-10T04:00:00Z",
        "LON-01, 2026-03-10T04:00:00Z, 2026-03-10, 2026-03-11T04:00:00Z",
        "NYC-01, 2026-03-10T04:00:00Z, 2026-03-09, 2026-03-10T08:00:00Z",
        // The night on which clocks go forward in London.
        "LON-01, 2026-03-29T02:59:00Z, 2026-03-28, 2026-03-29T03:00:00Z"
    })
    void aBusinessDayBeginsAtTheCutOffOfTheStoresClock(String store, Instant at, LocalDate day, Instant end) {
        assertThat(CLOCKS.day(store, at)).isEqualTo(day);
        assertThat(CLOCKS.end(store, day)).isEqualTo(end);
    }

    @Test
    void aDayEndsAfterEachOfItsMomentsWhenTheCutOffComesTwiceOrNever() {
        for (String cutOff : new String[] {"01:00", "01:30", "02:00"}) {
            StoreClocks clocks = new StoreClocks(StaffFixture.LONDON, Map.of(), LocalTime.parse(cutOff));
            for (String night : new String[] {"2026-03-28T20:00:00Z", "2026-10-24T20:00:00Z"}) {
                for (int minute = 0; minute < 600; minute += 5) {
                    Instant at = Instant.parse(night).plusSeconds(60L * minute);
                    assertThat(clocks.end("x", clocks.day("x", at)))
                            .as(cutOff + " at " + at)
                            .isAfter(at);
                }
            }
        }
    }

    @Test
    void theNewestProgramSaysItAndTheSettingBeforeThereIsOne() {
        try (StaffFixture staff = new StaffFixture(folder, "2026-03-20T12:00:00Z")) {
            assertThat(staff.clocks.now()).isEqualTo(StoreClocks.of(StaffFixture.LONDON));
            staff.warehouse.execute("""
                    INSERT INTO program_versions VALUES ('a/2', 'a', 2, 'x', 'publish', TIMESTAMP '2026-02-01', 'GBP'),
                        ('b/1/1', 'b', 1, 'x', 'publish', TIMESTAMP '2026-03-01', 'GBP'),
                        ('b/1/2', 'b', 1, 'x', 'publish', TIMESTAMP '2026-03-01', 'GBP')
                    """);
            staff.warehouse.execute("""
                    INSERT INTO program_clocks VALUES ('a/2', '', 'Asia/Tokyo', TIME '00:00'),
                        ('b/1/1', '', 'Europe/London', TIME '04:00'), ('b/1/2', '', 'Europe/London', TIME '04:00'),
                        ('b/1/2', 'NYC-01', 'America/New_York', TIME '04:00'), ('b/1/2', 'X', 'Mars/Base', TIME '04:00')
                    """);
            StoreClocks now = staff.clocks.now();
            assertThat(now.zone("LON-01")).isEqualTo(StaffFixture.LONDON);
            assertThat(now.zone("NYC-01")).isEqualTo(NEW_YORK);
            assertThat(now.zone("X")).as("no zone of this machine").isEqualTo(StaffFixture.LONDON);
            assertThat(now.cutOff()).isEqualTo(LocalTime.of(4, 0));
        }
    }
}
