package dev.regulars.decision.relay;

import java.time.Duration;
import java.time.Instant;

/**
 * When to try again what failed: after 3 s, 6 s, 12 s … at most a minute; at once when it works. For one thread.
 */
public final class BackOff {

    static final Duration FIRST = Duration.ofSeconds(3);
    static final Duration LONGEST = Duration.ofMinutes(1);

    private Duration pause = Duration.ZERO;
    private Instant notBefore = Instant.EPOCH;

    public boolean isDue(Instant now) {
        return !now.isBefore(notBefore);
    }

    public void failed(Instant now) {
        Duration twice = pause.multipliedBy(2);
        pause = pause.isZero() ? FIRST : twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        notBefore = now.plus(pause);
    }

    public void worked() {
        pause = Duration.ZERO;
        notBefore = Instant.EPOCH;
    }
}
