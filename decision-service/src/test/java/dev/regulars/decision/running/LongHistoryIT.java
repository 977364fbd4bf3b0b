package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * What a decision costs for a member with a long history, against a new one. By default the history is the last year
 * of it, a purchase a day; {@code -Dregulars.history=10000 -Dregulars.history-days=3650} makes all of it.
 */
class LongHistoryIT {

    private static final int HISTORY = Integer.getInteger("regulars.history", 365);
    private static final int DAYS = Integer.getInteger("regulars.history-days", 365);
    private static final int SAMPLES = 150;

    private final Instant today = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void aLongHistoryCostsAlmostNothing() throws Exception {
        try (Service service = new Service(Path.of("../rules/programs/demo"))) {
            Duration between = Duration.ofDays(DAYS).dividedBy(HISTORY);
            for (int i = 0; i < HISTORY; i++) {
                commit(service, "h" + i, "old", today.minus(between.multipliedBy(HISTORY - i)));
            }
            commit(service, "n0", "new", today);
            long[] old = new long[SAMPLES];
            long[] fresh = new long[SAMPLES];
            for (int i = 0; i < SAMPLES; i++) {
                old[i] = commit(service, "o" + i, "old", today);
                fresh[i] = commit(service, "f" + i, "new", today);
            }
            double ratio = median(old) / (double) median(fresh);
            System.out.printf(
                    "p50 of a decision: %d us after %d purchases, %d us for a new member, ratio %.2f%n",
                    median(old) / 1000, HISTORY, median(fresh) / 1000, ratio);
            assertThat(ratio)
                    .as("the target is 1.1; a busy machine gets more room")
                    .isLessThan(1.5);
        }
    }

    private static long commit(Service service, String id, String card, Instant at) throws Exception {
        String body = Bodies.sale(id, card).replace("2026-06-13T10:15:00Z", at.toString());
        long began = System.nanoTime();
        int status = service.commit(body).statusCode();
        long took = System.nanoTime() - began;
        assertThat(status).isEqualTo(200);
        return took;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
