package dev.regulars.decision.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Lets actors go on one at a time; which one, is drawn from the seed at every step. Each has a thread of its own, as
 * the code under test has no place to stop but a call; a turn is handed from thread to thread, so nothing depends on
 * how the machine schedules them. The clock counts steps.
 */
public final class Scheduler {

    private static final long MAX_STEPS = 100_000;

    private final SplittableRandom random;
    private final int keepsGoingPercent;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Actor> ready = new ArrayList<>();
    private final Semaphore allDone = new Semaphore(0);
    private final Trace trace;
    private Actor current = new Actor("none", () -> {});
    private long now;
    private boolean over;
    private @Nullable Throwable failure;

    private static final class Actor {
        private final String name;
        private final Runnable work;
        private final Semaphore turn = new Semaphore(0);
        private long wakesAt;
        private boolean done;

        private Actor(String name, Runnable work) {
            this.name = name;
            this.work = work;
        }
    }

    /** Ends an actor when the simulation is over. */
    private static final class Over extends Error {
        private Over() {
            super("over", null, false, false);
        }
    }

    public Scheduler(long seed, Trace trace) {
        this.random = new SplittableRandom(seed);
        this.keepsGoingPercent = draw(10) * 10;
        this.trace = trace;
    }

    public void add(String name, Runnable work) {
        actors.add(new Actor(name, work));
    }

    /** Returns when all actors have ended; throws what one of them threw. */
    public void run(Executor threads) {
        actors.forEach(actor -> threads.execute(() -> live(actor)));
        Actor first = next();
        if (first != null) {
            first.turn.release();
            allDone.acquireUninterruptibly();
        }
        if (failure != null) {
            throw new AssertionError("after " + now + " steps: " + failure, failure);
        }
    }

    private void live(Actor actor) {
        actor.turn.acquireUninterruptibly();
        try {
            actor.work.run();
        } catch (Over e) {
            // As intended.
        } catch (RuntimeException | Error e) {
            failure = failure == null ? e : failure;
            over = true;
        }
        actor.done = true;
        Actor next = next();
        (next == null ? allDone : next.turn).release();
    }

    /** Whose turn it is now; null when all have ended. */
    private @Nullable Actor next() {
        ready.clear();
        long earliest = Long.MAX_VALUE;
        for (Actor actor : actors) {
            earliest = actor.done ? earliest : Math.min(earliest, actor.wakesAt);
        }
        now = Math.max(now, over || earliest == Long.MAX_VALUE ? now : earliest);
        for (Actor actor : actors) {
            if (!actor.done && (over || actor.wakesAt <= now)) {
                ready.add(actor);
            }
        }
        if (ready.isEmpty()) {
            return null;
        }
        if (!ready.contains(current) || draw(100) >= keepsGoingPercent) {
            current = ready.get(draw(ready.size()));
        }
        return current;
    }

    /** Others may go first. */
    public void step() {
        sleep(0);
    }

    /** Others may go on for so many steps. */
    public void sleep(long steps) {
        now++;
        if (now > MAX_STEPS) {
            throw new IllegalStateException("it comes to no end");
        }
        Actor me = current;
        me.wakesAt = now + steps;
        Actor next = Objects.requireNonNull(next());
        if (next != me) {
            next.turn.release();
            me.turn.acquireUninterruptibly();
        }
        if (over) {
            throw new Over();
        }
    }

    /** Every actor ends at its next step. */
    public void end() {
        over = true;
    }

    /** From 0; the same for the same seed and the same calls before. */
    public int draw(int choices) {
        return random.nextInt(choices);
    }

    public long now() {
        return now;
    }

    public void trace(String what) {
        trace.add(current.name, what);
    }
}
