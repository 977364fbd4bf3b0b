package dev.regulars.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final long MILLI = 1_000_000;
    private static final int RATE = 100;
    private final long[] begun = new long[300];
    private final long[] ended = new long[300];
    private final int[] statuses = new int[300];

    /** Ten milliseconds from beat to beat, each answered after five; the clock may be negative. */
    private Figures steady() {
        Arrays.fill(statuses, 200);
        for (int i = 0; i < begun.length; i++) {
            begun[i] = -1_000 * MILLI + i * 10 * MILLI;
            ended[i] = begun[i] + 5 * MILLI;
        }
        return Figures.of(RATE, begun, ended, statuses);
    }

    @Test
    void leavesTheFirstSecondOut() {
        Figures figures = steady();

        assertThat(figures.micros().getTotalCount()).isEqualTo(200);
        assertThat(figures.at(50)).isBetween(5.0, 5.01);
        assertThat(figures.at(99.9)).isBetween(5.0, 5.01);
        assertThat(figures.notOk()).isZero();
    }

    /** For half a second nothing is sent, then all at once: who had to wait for the generator has waited. */
    @Test
    void countsFromWhenASaleWasDue() {
        steady();
        for (int i = 150; i < 200; i++) {
            begun[i] = begun[200] - MILLI;
            ended[i] = begun[i] + 5 * MILLI;
        }

        Figures figures = Figures.of(RATE, begun, ended, statuses);

        assertThat(figures.at(100)).isBetween(503.0, 505.0);
        assertThat(figures.at(50)).isBetween(5.0, 5.01);
        assertThat(figures.at(90)).isBetween(290.0, 320.0);
    }

    @Test
    void doesNotTakeTheOrderOfNumbersForThatOfTime() {
        steady();
        long swapped = begun[120];
        begun[120] = begun[121];
        begun[121] = swapped;
        ended[120] = begun[120] + 5 * MILLI;
        ended[121] = begun[121] + 5 * MILLI;

        assertThat(Figures.of(RATE, begun, ended, statuses).at(100)).isBetween(5.0, 5.01);
    }

    @Test
    void countsEachAnswerThatIsNotOkOfTheFirstSecondToo() {
        steady();
        statuses[3] = 202;
        statuses[250] = 202;
        statuses[251] = Load.NO_ANSWER;
        Figures figures = Figures.of(RATE, begun, ended, statuses);

        assertThat(figures.others()).isEqualTo(Map.of(202, 2, Load.NO_ANSWER, 1));
        figures.add(figures);
        assertThat(figures.notOk()).isEqualTo(6);
    }
}
