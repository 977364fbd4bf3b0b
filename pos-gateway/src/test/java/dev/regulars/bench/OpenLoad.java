package dev.regulars.bench;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A sale every {@code 1 / rate} seconds, whether the ones before are answered or not. */
final class OpenLoad implements Load {

    private final String url;
    private final Sales sales;
    private final int rate;
    private final int seconds;
    private final AtomicInteger next = new AtomicInteger();
    private final long[] begun;
    private final long[] ended;
    private final int[] statuses;

    /** @param rate sales a second */
    OpenLoad(String url, Sales sales, int rate, int seconds) {
        this.url = url;
        this.sales = sales;
        this.rate = rate;
        this.seconds = seconds;
        begun = new long[rate * seconds];
        ended = new long[rate * seconds];
        statuses = new int[rate * seconds];
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
        int number = next.getAndIncrement();
        begun[number] = System.nanoTime();
        return number;
    }

    @Override
    public void end(int number, int status) {
        statuses[number] = status;
        ended[number] = System.nanoTime();
    }

    @Override
    public PopulationBuilder tills(ChainBuilder sale) {
        return scenario("open").exec(sale).injectOpen(constantUsersPerSec(rate).during(Duration.ofSeconds(seconds)));
    }

    /** When all have ended. */
    Figures figures() {
        if (next.get() != begun.length) {
            throw new IllegalStateException(next.get() + " sales were begun, not " + begun.length);
        }
        return Figures.of(rate, begun, ended, statuses);
    }
}
