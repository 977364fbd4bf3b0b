package dev.regulars.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * As many sales as are answered: tills that each send the next one at once. Enough of them to keep the machine busy,
 * and so few that none waits until the gateway gives up the direct way.
 */
final class FullLoad implements Load {

    private static final int TILLS = 16;

    private final String url;
    private final Sales sales;
    private final int seconds;
    private final long start = System.nanoTime();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger queued = new AtomicInteger();
    private final AtomicInteger ok = new AtomicInteger();
    private final AtomicInteger measured = new AtomicInteger();
    private volatile long first;

    FullLoad(String url, Sales sales, int seconds) {
        this.url = url;
        this.sales = sales;
        this.seconds = seconds;
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public Sales.Sale next() {
        return sales.next();
    }

    @Override
    public int begin() {
        if (sent.getAndIncrement() == 0) {
            first = System.nanoTime() - start;
        }
        return 0;
    }

    /** The first second is left out, and what is answered when no new sales are sent any more. */
    @Override
    public void end(int number, int status) {
        long at = System.nanoTime() - start - first;
        if (status == OK) {
            ok.getAndIncrement();
            if (at >= TimeUnit.SECONDS.toNanos(1) && at < TimeUnit.SECONDS.toNanos(seconds)) {
                measured.getAndIncrement();
            }
        } else if (status == QUEUED) {
            queued.getAndIncrement();
        }
    }

    @Override
    public PopulationBuilder tills(ChainBuilder sale) {
        return scenario("full")
                .during(Duration.ofSeconds(seconds), false)
                .on(sale)
                .injectOpen(atOnceUsers(TILLS));
    }

    /** Sales a second that were decided. */
    double perSecond() {
        return measured.get() / (seconds - 1.0);
    }

    int accepted() {
        return ok.get() + queued.get();
    }

    int notOk() {
        return sent.get() - ok.get();
    }
}
