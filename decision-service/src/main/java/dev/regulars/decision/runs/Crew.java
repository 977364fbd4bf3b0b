package dev.regulars.decision.runs;

import dev.regulars.decision.accounts.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Changes some members at a time: a store answers many writes in the time of one. */
final class Crew implements AutoCloseable {

    private final MemberChange change;
    private final ExecutorService workers;

    Crew(MemberChange change, int workers) {
        this.change = change;
        this.workers = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "member-run");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** How many it changed. When one fails, no other is begun, and those in hand are finished. */
    long apply(List<Account> members, LocalDate day) {
        OptionalLong together = change.applyAll(members, day);
        return together.isPresent() ? together.getAsLong() : applyEach(members, day);
    }

    private long applyEach(List<Account> members, LocalDate day) {
        AtomicBoolean failed = new AtomicBoolean();
        List<Callable<Boolean>> work = members.stream()
                .<Callable<Boolean>>map(member -> () -> !failed.get() && apply(member, day, failed))
                .toList();
        long changed = 0;
        try {
            for (Future<Boolean> one : workers.invokeAll(work)) {
                changed += one.get() ? 1 : 0;
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
        return changed;
    }

    private boolean apply(Account member, LocalDate day, AtomicBoolean failed) {
        boolean done = false;
        try {
            boolean changed = change.apply(member, day);
            done = true;
            return changed;
        } finally {
            failed.compareAndSet(false, !done);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
