package dev.regulars.decision.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Instant START = Instant.parse("2026-06-01T10:00:00Z");

    @Test
    void waitsTwiceAsLongEachTimeAndAtMostAMinute() {
        BackOff backOff = new BackOff();
        assertThat(backOff.isDue(START)).isTrue();
        for (int seconds : new int[] {3, 6, 12, 24, 48, 60, 60}) {
            backOff.failed(START);
            Instant due = START.plus(Duration.ofSeconds(seconds));
            assertThat(backOff.isDue(due.minusMillis(1))).as(seconds + " s").isFalse();
            assertThat(backOff.isDue(due)).as(seconds + " s").isTrue();
        }
        backOff.worked();
        assertThat(backOff.isDue(START)).isTrue();
        backOff.failed(START);
        assertThat(backOff.isDue(START.plusSeconds(3))).isTrue();
    }
}
