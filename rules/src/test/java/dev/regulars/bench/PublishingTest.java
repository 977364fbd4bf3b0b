package dev.regulars.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The waits are for {@code ./regulars bench rules} to report: a test may share its processors with anybody. */
class PublishingTest {

    @Test
    void fiveThousandRowsGoLiveWhileFourThreadsDecide() throws InterruptedException {
        Publishing.Result result = Publishing.measure();
        System.out.println(result);
        assertThat(result.millis()).allMatch(millis -> millis < 5_000);
        assertThat(result.decisions()).isPositive();
    }
}
