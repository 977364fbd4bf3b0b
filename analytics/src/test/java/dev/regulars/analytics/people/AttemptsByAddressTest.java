package dev.regulars.analytics.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsByAddressTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final AttemptsByAddress attempts = new AttemptsByAddress(2);

    @Test
    void theThirdInAMinuteWaitsForItsEnd() {
        attempts.take("10.0.0.1", NOON);
        attempts.take("10.0.0.1", NOON.plusSeconds(20));
        assertThat(attempts.take("10.0.0.1", NOON.plusSeconds(50))).contains(Duration.ofSeconds(10));
        assertThat(attempts.take("10.0.0.2", NOON.plusSeconds(50))).isEmpty();
        assertThat(attempts.take("10.0.0.1", NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void aRightOneDoesNotCount() {
        for (int i = 0; i < 10; i++) {
            assertThat(attempts.take("10.0.0.1", NOON)).isEmpty();
            attempts.giveBack("10.0.0.1");
        }
    }

    @Test
    void whoHasANetworkOfIpv6HasOneAddress() {
        attempts.take("2001:db8::1", NOON);
        attempts.take("2001:db8::2", NOON);
        assertThat(attempts.take("2001:db8::3", NOON)).isPresent();
        assertThat(attempts.take("2001:db8:0:1::3", NOON)).isEmpty();
    }
}
