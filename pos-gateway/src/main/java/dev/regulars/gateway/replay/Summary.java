package dev.regulars.gateway.replay;

import java.io.PrintStream;
import java.time.Duration;

/** What a replay prints at its end; the last line is for scripts. */
final class Summary {

    private Summary() {}

    static void print(Counts counts, Duration time, PrintStream out) {
        out.printf(
                "accepted: %d (%d decided, %d queued), %d lines%n",
                counts.accepted(), counts.decided(), counts.queued(), counts.lines());
        out.printf("refused: %d%n", counts.refused());
        counts.refusedByCode().forEach((code, count) -> out.printf("  %s: %d%n", code, count));
        out.printf("failed: %d, attempts repeated: %d%n", counts.failed(), counts.retried());
        out.printf("skipped invoices: %d%n", counts.skipped());
        counts.skippedByReason().forEach((reason, count) -> out.printf("  %s: %d%n", reason.text(), count));
        out.printf("prices rounded to 2 decimals: %d%n", counts.adjusted());
        out.println(lastLine(counts, time));
    }

    static String lastLine(Counts counts, Duration time) {
        long perSecond = Math.round(counts.transactions() * 1e9 / Math.max(time.toNanos(), 1));
        return "replayed %d transactions: %d accepted, %d refused, %d per second"
                .formatted(counts.transactions(), counts.accepted(), counts.refused(), perSecond);
    }
}
