package dev.regulars.decision.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsByAddressTest {

    private static final Instant NOON = Instant.parse("2026-06-13T12:00:00Z");

    private final AttemptsByAddress attempts = new AttemptsByAddress(3);

    private void take(String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.take(address, NOON)).isEmpty();
        }
    }

    @Test
    void saysHowLongToWaitAndThenBeginsAnew() {
        take("192.0.2.1", 3);
        assertThat(attempts.take("192.0.2.1", NOON.plusSeconds(20))).contains(Duration.ofSeconds(40));
        assertThat(attempts.take("192.0.2.2", NOON)).isEmpty();
        assertThat(attempts.take("192.0.2.1", NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void rightOnesDoNotCount() {
        for (int i = 0; i < 20; i++) {
            take("192.0.2.1", 1);
            attempts.giveBack("192.0.2.1");
        }
        take("192.0.2.1", 3);
    }

    @Test
    void aNetworkOfIpVersion6IsOneAddress() {
        take("2001:db8:1:2::1", 2);
        take("2001:db8:1:2:ffff::9", 1);
        assertThat(attempts.take("2001:db8:1:2::3", NOON)).isPresent();
        assertThat(attempts.take("2001:db8:1:3::1", NOON)).isEmpty();
    }

    @Test
    void remembersNoMoreThanItMay() {
        take("192.0.2.1", 3);
        for (int i = 0; i < 10_000; i++) {
            take("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255), 1);
        }
        assertThat(attempts.take("192.0.2.1", NOON))
                .as("forgotten for newer ones")
                .isEmpty();
    }
}
