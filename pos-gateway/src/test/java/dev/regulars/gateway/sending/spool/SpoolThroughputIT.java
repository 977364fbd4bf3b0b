package dev.regulars.gateway.sending.spool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.watching.TraceHeaders;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many sales a second reach the disk when tills come one by one, and when many come at once. */
class SpoolThroughputIT {
    private static final int SECONDS = 3;

    @TempDir
    Path folder;

    @Test
    void manyTillsShareACommit() throws InterruptedException {
        int alone = salesPerSecond(1);
        int together = salesPerSecond(64);
        System.out.println("SpoolThroughputIT: " + alone + " sales/s from 1 till, " + together + " from 64");
        assertThat(together).isGreaterThan(alone);
    }

    private int salesPerSecond(int tills) throws InterruptedException {
        Path place = folder.resolve("of-" + tills);
        Spool spool = new Spool(Sales.settings(place), TraceHeaders.none());
        ExecutorService pool = Executors.newFixedThreadPool(tills);
        AtomicInteger stored = new AtomicInteger();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        for (int till = 0; till < tills; till++) {
            String card = "card-" + till;
            pool.execute(() -> {
                for (int i = 0; System.nanoTime() < end; i++) {
                    stored.addAndGet(spool.add(Sales.of(card + "-" + i, card)) ? 1 : 0);
                }
            });
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        spool.destroy();
        Spool again = new Spool(Sales.settings(place), TraceHeaders.none());
        assertThat(again.level().transactions()).isEqualTo(stored.get());
        again.destroy();
        return stored.get() / SECONDS;
    }
}
