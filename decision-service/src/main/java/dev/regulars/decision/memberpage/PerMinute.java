package dev.regulars.decision.memberpage;

import java.time.Duration;
import java.time.Instant;

/** At most so many in a minute, at this instance. */
final class PerMinute {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int most;
    private Instant end = Instant.MIN;
    private int taken;

    PerMinute(int most) {
        this.most = most;
    }

    synchronized boolean take(Instant now) {
        if (!now.isBefore(end)) {
            end = now.plus(MINUTE);
            taken = 0;
        }
        return taken++ < most;
    }
}
