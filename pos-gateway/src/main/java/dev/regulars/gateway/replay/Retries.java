package dev.regulars.gateway.replay;

import java.time.Duration;

/** How long to wait between attempts, and for how long in all. */
record Retries(Duration first, Duration longest, Duration total) {

    static final Retries STANDARD = new Retries(Duration.ofMillis(50), Duration.ofSeconds(2), Duration.ofMinutes(10));

    /** 50, 100, 200 ... 2,000 ms; what the gateway asks for counts up to the longest. */
    Duration before(int attempt, Duration asked) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempt, 20));
        Duration wanted = doubled.compareTo(asked) > 0 ? doubled : asked;
        return wanted.compareTo(longest) > 0 ? longest : wanted;
    }
}
