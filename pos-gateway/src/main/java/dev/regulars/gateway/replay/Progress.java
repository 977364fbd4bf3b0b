package dev.regulars.gateway.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/** Shows how far the replay is: a bar on a terminal, else a plain line now and then. */
final class Progress implements AutoCloseable {

    private static final Duration BAR_EVERY = Duration.ofMillis(200);
    private static final Duration LINE_EVERY = Duration.ofSeconds(5);
    private static final int BAR_WIDTH = 30;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private final Tally tally;
    private final DoubleSupplier share;
    private final PrintStream err;
    private final boolean bar;
    private final long started = System.nanoTime();

    Progress(Tally tally, DoubleSupplier share, PrintStream err, boolean bar) {
        this.tally = tally;
        this.share = share;
        this.err = err;
        this.bar = bar;
        long every = (bar ? BAR_EVERY : LINE_EVERY).toMillis();
        timer.scheduleAtFixedRate(this::show, every, every, TimeUnit.MILLISECONDS);
    }

    private void show() {
        Counts counts = tally.counts();
        double seconds = (System.nanoTime() - started) / 1e9;
        String state = line(share.getAsDouble(), counts, seconds);
        err.print(bar ? "\r" + state : state + System.lineSeparator());
        err.flush();
    }

    /** `[############                  ]  40 %  1,200 sent, 3 refused, 640 per second`. */
    static String line(double share, Counts counts, double seconds) {
        int done = (int) Math.round(BAR_WIDTH * Math.min(Math.max(share, 0), 1));
        return "[%s%s] %3.0f %%  %,d sent, %,d refused, %,.0f per second"
                .formatted(
                        "#".repeat(done),
                        " ".repeat(BAR_WIDTH - done),
                        share * 100,
                        counts.transactions(),
                        counts.refused(),
                        counts.transactions() / Math.max(seconds, 0.001));
    }

    @Override
    public void close() {
        timer.shutdownNow();
        if (bar) {
            show();
            err.println();
        }
    }
}
