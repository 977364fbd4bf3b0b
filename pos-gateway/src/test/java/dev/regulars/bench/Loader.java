package dev.regulars.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Puts load on one path at a time, and begins only when what the slice before left behind is done. */
final class Loader {

    private static final int GENTLE = 10;
    private static final int GENTLE_SECONDS = 2;
    private static final int PATIENCE = 20;

    private final Events events;
    private final int seconds;

    /** @param seconds of each slice; the first of them is not measured */
    Loader(Events events, int seconds) {
        this.events = events;
        this.seconds = seconds;
    }

    Figures open(ServedPath path, int rate) throws InterruptedException {
        Figures figures = open(path, rate, seconds);
        System.out.printf(
                Locale.ROOT,
                "%-9s %5d per second: p50 %.1f ms, p99 %.1f ms, %d not 200%n",
                path.name,
                rate,
                figures.at(50),
                figures.at(99),
                figures.notOk());
        if (figures.notOk() > 0) {
            recover(path);
        }
        return figures;
    }

    Throughput full(ServedPath path) throws InterruptedException {
        long before = Processors.millisOfChildren();
        FullLoad load = new FullLoad(path.url(), path.sales, seconds);
        PathSimulation.run(load);
        events.expect(load.accepted());
        events.await();
        double millis = (double) (Processors.millisOfChildren() - before) / Math.max(1, load.accepted());
        System.out.printf(
                Locale.ROOT,
                "%-9s %5.0f per second at most, %.2f ms of processor time each, %d not 200%n",
                path.name,
                load.perSecond(),
                millis,
                load.notOk());
        if (load.notOk() > 0) {
            recover(path);
        }
        return new Throughput(load.perSecond(), millis, load.notOk());
    }

    private Figures open(ServedPath path, int rate, int duration) throws InterruptedException {
        OpenLoad load = new OpenLoad(path.url(), path.sales, rate, duration);
        PathSimulation.run(load);
        Figures figures = load.figures();
        events.expect(rate * duration - figures.notOk() + figures.others().getOrDefault(Load.QUEUED, 0));
        events.await();
        return figures;
    }

    /** After too much, the gateway queues until it knows that nothing waits there and its circuit closes. */
    private void recover(ServedPath path) throws InterruptedException {
        for (int i = 0; i < PATIENCE; i++) {
            TimeUnit.SECONDS.sleep(1);
            if (open(path, GENTLE, GENTLE_SECONDS).notOk() == 0) {
                return;
            }
        }
        throw new IllegalStateException(path.name + " does not recover");
    }
}
