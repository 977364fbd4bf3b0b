package dev.regulars.decision.relay;

import dev.regulars.decision.simulation.Scheduler;
import dev.regulars.decision.simulation.Steps;
import dev.regulars.decision.simulation.Trace;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Two instances of the service, each with its relay, and three tills that send what overlaps, on a store and a broker
 * in memory. The seed says who makes the next step, which process ends before or after a step, and what the broker
 * does not take; in the end all processes end, and one starts that finds what they left. Left to other tests: full
 * outboxes, budgets, the redemption of vouchers.
 *
 * <p>To replay a seed, step by step: {@code -Dtest=SimulationTest#replays -Dregulars.seed=…}.
 */
final class Simulation implements AutoCloseable {

    private static final int TILLS = 3;
    private static final int MAX_CRASHES = 20;
    private static final int[] CRASHES_ONE_IN = {Integer.MAX_VALUE, 200, 60, 25};

    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** @param problems none when all promises were kept */
    record Outcome(long seed, long hash, long steps, int crashes, List<String> problems) {}

    Outcome run(long seed, Parts parts) {
        return run(seed, parts, null, line -> {});
    }

    /** @param crashAt null draws it; else the process ends at this of all places before or after a step, from 1 */
    Outcome run(long seed, Parts parts, @Nullable Integer crashAt, Consumer<String> printer) {
        Trace trace = new Trace(printer);
        Scheduler scheduler = new Scheduler(seed, trace);
        int[] count = {0, 0};
        int oneIn = CRASHES_ONE_IN[scheduler.draw(CRASHES_ONE_IN.length)];
        World.Crashes crashes = () -> {
            boolean here =
                    crashAt == null ? count[1] < MAX_CRASHES && scheduler.draw(oneIn) == 0 : ++count[0] == crashAt;
            count[1] += here ? 1 : 0;
            return here;
        };
        World world = new World(scheduler, parts, crashes, 2 + scheduler.draw(30));
        List<String> problems = run(world);
        return new Outcome(seed, trace.hash(), trace.steps(), count[1], problems);
    }

    private List<String> run(World world) {
        Scheduler scheduler = world.scheduler();
        Replies replies = new Replies(scheduler, TILLS);
        List<Instance> instances = List.of(new Instance("a", world), new Instance("b", world));
        List<Till> tills = List.of(
                new Till(scheduler, instances, replies),
                new Till(scheduler, instances, replies),
                new Till(scheduler, instances, replies));
        for (Request request : Request.ALL) {
            int first = scheduler.draw(TILLS);
            tills.get(first).give(request);
            tills.get((first + scheduler.draw(TILLS)) % TILLS).give(request);
        }
        tills.forEach(till -> scheduler.add("till " + tills.indexOf(till), till));
        try {
            scheduler.run(threads);
            new Life(world, Steps.ALONE).finish();
            return Verdict.of(world, replies);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (AssertionError | RuntimeException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
