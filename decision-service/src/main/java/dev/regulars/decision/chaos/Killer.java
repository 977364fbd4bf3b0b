package dev.regulars.decision.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Kills what runs, at random, and starts it again after a while. One thread does both, and sees who is ready. */
final class Killer {

    private static final Duration TICK = Duration.ofMillis(200);
    private static final Duration START_LIMIT = Duration.ofSeconds(600);
    private static final int LONGEST_PAUSE_MILLIS = 5_000;

    private final Playground ground;
    private final RandomGenerator random;
    private final Duration every;
    private final Map<Child, Long> startsAt = new HashMap<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private int deaths;

    Killer(Playground ground, RandomGenerator random, Duration every) {
        this.ground = ground;
        this.random = random;
        this.every = every;
    }

    /** Servers first: services are not ready without them. */
    void startAll() throws IOException, InterruptedException {
        ground.servers.start();
        awaitReady(List.of(ground.servers));
        for (Child child : ground.all()) {
            if (!child.isAlive()) {
                child.start();
            }
        }
        awaitReady(ground.all());
    }

    /** Until the time is over; then all are ready again. */
    void run(Duration time) throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        long nextKill = System.nanoTime() + pause();
        while (System.nanoTime() < end) {
            tick(ground.all());
            if (System.nanoTime() > nextKill) {
                List<Child> ready = ground.all().stream().filter(Child::isReady).toList();
                if (!ready.isEmpty()) {
                    kill(ready.get(random.nextInt(ready.size())));
                }
                nextKill = System.nanoTime() + pause();
            }
        }
        awaitReady(ground.all());
    }

    /** From half to one and a half of the average. */
    private long pause() {
        return every.toNanos() / 2 + random.nextLong(every.toNanos());
    }

    private void kill(Child child) throws InterruptedException {
        child.kill();
        startsAt.put(child, System.nanoTime() + random.nextInt(LONGEST_PAUSE_MILLIS) * 1_000_000L);
    }

    private void tick(List<Child> children) throws IOException, InterruptedException {
        for (Child child : children) {
            Long at = startsAt.get(child);
            if (at != null && System.nanoTime() > at) {
                startsAt.remove(child);
                child.start();
            } else if (at == null && !child.isAlive()) {
                deaths++;
                child.start();
            }
            child.isReady();
        }
        if (never.await(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("nobody counts down");
        }
    }

    private void awaitReady(List<Child> children) throws IOException, InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!children.stream().allMatch(Child::isReady)) {
            if (System.nanoTime() > end) {
                List<String> missing = children.stream()
                        .filter(child -> !child.isReady())
                        .map(child -> child.name)
                        .toList();
                throw new IllegalStateException(missing + " not ready after " + START_LIMIT.toSeconds() + " s");
            }
            tick(children);
        }
    }

    int kills() {
        return ground.all().stream().mapToInt(Child::kills).sum();
    }

    /** Processes that ended though nobody killed them. */
    int deaths() {
        return deaths;
    }
}
