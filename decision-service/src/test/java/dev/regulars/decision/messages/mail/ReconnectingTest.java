package dev.regulars.decision.messages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.MovedClock;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconnectingTest {

    private static final Instant BEGIN = Instant.parse("2026-08-20T09:00:00Z");

    private final MovedClock clock = new MovedClock(BEGIN);
    private final Reconnecting server = new Reconnecting(Duration.ofSeconds(1), Duration.ofMinutes(1), clock);
    private final List<Long> attempts = new ArrayList<>();

    private boolean isThere(boolean up) {
        try {
            return server.open(() -> {
                attempts.add(Duration.between(BEGIN, clock.instant()).toSeconds());
                if (!up) {
                    throw new MessagingException("nobody there");
                }
                return true;
            });
        } catch (ServerAwayException e) {
            return false;
        }
    }

    @Test
    void tenMinutesAwayAreFifteenAttempts() {
        for (int tenth = 0; tenth < 6_000; tenth++) {
            assertThat(isThere(false)).isFalse();
            clock.pass(Duration.ofMillis(100));
        }
        assertThat(attempts)
                .containsExactly(0L, 1L, 3L, 7L, 15L, 31L, 63L, 123L, 183L, 243L, 303L, 363L, 423L, 483L, 543L);
        clock.pass(Duration.ofSeconds(3));
        assertThat(isThere(true)).isTrue();
        assertThat(isThere(false)).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(isThere(true)).isTrue();
    }
}
