package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

/** Waits for what happens soon. */
final class Awaiting {
    private static final long PATIENCE_MILLIS = 60_000;

    private Awaiting() {}

    interface Condition {
        boolean holds() throws Exception;
    }

    static void until(Condition condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.holds()) {
            assertThat(System.currentTimeMillis()).as("in time").isLessThan(end);
            Thread.sleep(100);
        }
    }
}
