package dev.regulars.decision.memberpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PerMinuteTest {

    private static final Instant NOON = Instant.parse("2026-06-13T12:00:00Z");

    @Test
    void soManyAndThenAMinuteLaterAgain() {
        PerMinute door = new PerMinute(3);
        for (int i = 0; i < 3; i++) {
            assertThat(door.take(NOON.plusSeconds(i))).isTrue();
        }
        assertThat(door.take(NOON.plusSeconds(59))).isFalse();
        assertThat(door.take(NOON.plusSeconds(60))).isTrue();
    }
}
