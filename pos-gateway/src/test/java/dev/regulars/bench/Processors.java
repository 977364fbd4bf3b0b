package dev.regulars.bench;

import java.time.Duration;

/** What the processes that this one started have used of the machine. */
final class Processors {

    private Processors() {}

    /** Milliseconds since they began. */
    static long millisOfChildren() {
        return ProcessHandle.current()
                .children()
                .mapToLong(child ->
                        child.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum();
    }
}
