package dev.regulars.gateway.running;

import dev.regulars.gateway.contract.Bodies;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Tills that sell at a steady pace, each one sale after the other, whatever the gateway answers. */
final class OutageTills {
    static final int TILLS = 40;
    private static final int SALES_PER_SECOND = 50;
    private final GatewayProcess gateway;
    private final OutageTally tally;
    private final ExecutorService pool = Executors.newFixedThreadPool(TILLS);
    private final List<Future<Integer>> selling = new ArrayList<>();

    OutageTills(GatewayProcess gateway, OutageTally tally) {
        this.gateway = gateway;
        this.tally = tally;
    }

    void sellFor(long seconds) {
        long pauseNanos = TimeUnit.SECONDS.toNanos(TILLS) / SALES_PER_SECOND;
        long begin = System.nanoTime();
        for (int till = 0; till < TILLS; till++) {
            int number = till;
            long first = begin + number * pauseNanos / TILLS;
            Callable<Integer> task = () -> sell(number, first, pauseNanos, begin + TimeUnit.SECONDS.toNanos(seconds));
            selling.add(pool.submit(task));
        }
    }

    /** How many sales each till made, when all have ended. */
    List<Integer> await() throws InterruptedException, ExecutionException {
        List<Integer> sales = new ArrayList<>();
        for (Future<Integer> till : selling) {
            sales.add(till.get());
        }
        pool.shutdown();
        return sales;
    }

    private int sell(int till, long first, long pause, long end) throws InterruptedException {
        int sale = 0;
        long next = first;
        while (next < end) {
            TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
            long start = System.nanoTime();
            int status =
                    gateway.send(Bodies.sale(id(till, sale), "card-" + till)).statusCode();
            tally.answered(status, System.nanoTime() - start);
            sale++;
            next += pause;
        }
        return sale;
    }

    static String id(int till, int sale) {
        return "outage-%d-%05d".formatted(till, sale);
    }
}
