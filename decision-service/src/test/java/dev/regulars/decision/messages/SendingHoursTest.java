package dev.regulars.decision.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.members.TimeZones;
import dev.regulars.program.Hours;
import dev.regulars.program.Notice.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingHoursTest {

    private static Timing timing(String from, String to) {
        return new Timing(null, 100, null, null, List.of(new Hours(LocalTime.parse(from), LocalTime.parse(to))));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London,       09:00, 20:00, 2026-01-05T08:59:59Z, 2026-01-05T09:00:00Z",
        "Europe/London,       09:00, 20:00, 2026-01-05T09:00:00Z, 2026-01-05T09:00:00Z",
        "Europe/London,       09:00, 20:00, 2026-01-05T19:59:59Z, 2026-01-05T19:59:59Z",
        "Europe/London,       09:00, 20:00, 2026-01-05T20:00:00Z, 2026-01-06T09:00:00Z",
        "Pacific/Auckland,    09:00, 20:00, 2026-01-05T19:59:59Z, 2026-01-05T20:00:00Z",
        "Pacific/Auckland,    09:00, 20:00, 2026-01-05T07:00:00Z, 2026-01-05T20:00:00Z",
        "America/Los_Angeles, 09:00, 20:00, 2026-01-05T12:00:00Z, 2026-01-05T17:00:00Z",
        "Asia/Kathmandu,      22:00, 02:00, 2026-01-05T20:15:00Z, 2026-01-06T16:15:00Z",
        // The night before clocks go forward, and a day whose nine o'clock comes an hour sooner.
        "Europe/Berlin,       09:00, 20:00, 2026-03-28T19:00:00Z, 2026-03-29T07:00:00Z",
        "Europe/Berlin,       02:30, 09:00, 2026-03-29T00:30:00Z, 2026-03-29T01:00:00Z",
        "Europe/Berlin,       02:10, 02:50, 2026-03-29T01:00:00Z, 2026-03-30T00:10:00Z",
        // And back: 2:30 comes twice.
        "Europe/Berlin,       09:00, 20:00, 2026-10-24T18:00:00Z, 2026-10-25T08:00:00Z",
        "Europe/Berlin,       02:30, 09:00, 2026-10-25T00:10:00Z, 2026-10-25T00:30:00Z",
        "Europe/Berlin,       02:30, 09:00, 2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z",
        "Europe/Berlin,       02:30, 09:00, 2026-10-25T01:40:00Z, 2026-10-25T01:40:00Z",
        // Half an hour, and a day that was never there.
        "Australia/Lord_Howe, 02:15, 09:00, 2026-10-03T15:20:00Z, 2026-10-03T15:30:00Z",
        "Pacific/Apia,        09:00, 20:00, 2011-12-30T07:00:00Z, 2011-12-30T10:00:00Z",
    })
    void beginsWhenTheMembersClockSaysSo(String zone, String from, String to, Instant now, Instant next) {
        System.out.printf("%s %s-%s at %s: %s%n", zone, from, to, now, next);
        assertThat(SendingHours.next(timing(from, to), now, ZoneId.of(zone))).isEqualTo(next);
    }

    @Test
    void neverLooksBackAndEndsInsideTheHours() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        Instant begin = Instant.parse("2026-01-01T00:00:00Z");
        Timing timing = timing("07:00", "08:00");
        for (int i = 0; i < 20_000; i++) {
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            Instant now = begin.plusSeconds(random.nextInt(365 * 86_400));
            Instant next = SendingHours.next(timing, now, zone);
            String which = zone + " at " + now;
            assertThat(next).as(which).isAfterOrEqualTo(now).isBefore(now.plus(Duration.ofHours(26)));
            assertThat(next.atZone(zone).getHour()).as(which).isEqualTo(7);
        }
    }

    @Test
    void whoHasNoZoneOrOneThatIsGoneLivesByTheOther() {
        ZoneId program = ZoneId.of("Europe/London");
        assertThat(TimeZones.of(null, program)).isEqualTo(program);
        assertThat(TimeZones.of("Mars/Olympus", program)).isEqualTo(program);
        assertThat(TimeZones.of("Asia/Tokyo", program)).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(TimeZones.isKnown("Asia/Tokyo")).isTrue();
        assertThat(List.of("asia/tokyo", "+02:00", "Tokyo", "")).noneMatch(TimeZones::isKnown);
    }
}
