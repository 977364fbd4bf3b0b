package dev.regulars.gateway.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetriesTest {

    @Test
    void doublesUpToTheLongest() {
        assertThat(IntStream.of(0, 1, 2, 5, 6, 1_000).mapToObj(attempt -> millis(attempt, Duration.ZERO)))
                .containsExactly(50L, 100L, 200L, 1_600L, 2_000L, 2_000L);
    }

    @Test
    void waitsAsLongAsAskedButNotLonger() {
        assertThat(millis(0, Duration.ofSeconds(1))).isEqualTo(1_000);
        assertThat(millis(0, Duration.ofHours(1))).isEqualTo(2_000);
    }

    private static long millis(int attempt, Duration asked) {
        return Retries.STANDARD.before(attempt, asked).toMillis();
    }
}
