package dev.regulars.decision.simulating;

import dev.regulars.simulation.Simulated;
import java.util.concurrent.TimeUnit;

/**
 * A simulation that waits or runs on this instance. Its thread says where it is; another thread writes that down, so
 * that the simulation never waits for the store.
 */
final class Turn implements SimulateDraft.Observer {

    private SimulationJob job;
    private volatile boolean cancelled;
    private volatile long transactions;
    private volatile long total;
    private volatile boolean decides;

    Turn(SimulationJob job) {
        this.job = job;
    }

    synchronized SimulationJob job() {
        return job;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean reads(long found) {
        transactions = found;
        return !cancelled;
    }

    @Override
    public boolean decides(long decided, long of) {
        transactions = decided;
        total = of;
        decides = true;
        return !cancelled;
    }

    synchronized boolean begin(JobStore store) {
        return !cancelled && becomes(store, job.as(SimulationStatus.READING, 0, 0, store.now()));
    }

    /** A simulation that is over in the store was cancelled elsewhere. */
    synchronized void tell(JobStore store) {
        if (job.status().isOver()) {
            return;
        }
        SimulationStatus now = decides ? SimulationStatus.RUNNING : job.status();
        if (!becomes(store, job.as(now, transactions, total, store.now()))) {
            cancelled = true;
        }
    }

    synchronized void end(JobStore store, EndedSimulation ended) {
        if (ended.how() instanceof Simulated.Done done) {
            long count = done.result().transactions();
            long perSecond = count * TimeUnit.SECONDS.toNanos(1) / Math.max(1, ended.decidingNanos());
            SimulationJob is = job.as(SimulationStatus.RUNNING, count, count, store.now())
                    .ended(SimulationStatus.DONE, perSecond, null, store.now());
            if (store.done(job, is, new StoredResult(done.result().toJson(), ended.others()))) {
                job = is;
            }
        } else if (ended.how() instanceof Simulated.TooManyMembers full) {
            becomes(store, job.ended(SimulationStatus.FAILED, 0, JobRunner.words(full), store.now()));
        } else {
            becomes(store, job.ended(SimulationStatus.CANCELLED, 0, null, store.now()));
        }
    }

    synchronized void fail(JobStore store, String why) {
        becomes(store, job.ended(SimulationStatus.FAILED, 0, why, store.now()));
    }

    private boolean becomes(JobStore store, SimulationJob is) {
        boolean stored = store.change(job, is);
        job = stored ? is : job;
        return stored;
    }
}
