package dev.regulars.decision.simulating;

import dev.regulars.program.Program;
import dev.regulars.simulation.Simulated;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs simulations one after the other, and writes every second where each of this instance is. */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final long TELL_MILLIS = 1_000;

    private final JobStore store;
    private final SimulateDraft simulate;
    private final int most;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> daemon(task, "simulations"));
    private final ScheduledExecutorService teller =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "simulations-told"));

    JobRunner(JobStore store, SimulateDraft simulate, SimulationSettings settings) {
        this.store = store;
        this.simulate = simulate;
        most = settings.queue() + 1;
        var unused = teller.scheduleWithFixedDelay(this::tell, TELL_MILLIS, TELL_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    boolean isFull() {
        return turns.size() >= most;
    }

    void submit(SimulationJob job, Program draft, Program live) {
        Turn turn = new Turn(job);
        turns.put(job.id(), turn);
        worker.execute(() -> {
            try {
                run(turn, draft, live);
            } finally {
                turns.remove(job.id());
            }
        });
    }

    /** Here at once; on another instance within a second. */
    void cancel(String id) {
        Turn turn = turns.get(id);
        if (turn != null) {
            turn.cancel();
        }
    }

    private void run(Turn turn, Program draft, Program live) {
        if (!turn.begin(store)) {
            return;
        }
        try {
            EndedSimulation ended = simulate.run(turn.job(), draft, live, turn);
            turn.end(store, ended);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.io.IOException | RuntimeException e) {
            LOG.warn("simulation {} failed: {}", turn.job().id(), e.toString());
            turn.fail(store, "an error of the service; its log says more");
        } catch (OutOfMemoryError e) {
            turn.fail(store, "the memory did not suffice: choose a shorter period or a sample");
        }
    }

    private void tell() {
        for (Turn turn : turns.values()) {
            try {
                turn.tell(store);
            } catch (RuntimeException e) {
                LOG.warn("where simulation {} is cannot be told: {}", turn.job().id(), e.toString());
            }
        }
    }

    static String words(Simulated.TooManyMembers full) {
        return "more than " + full.limit() + " members bought in the period: choose a shorter one or a sample";
    }

    @PreDestroy
    void stop() {
        turns.values().forEach(Turn::cancel);
        teller.shutdownNow();
        worker.shutdownNow();
    }
}
