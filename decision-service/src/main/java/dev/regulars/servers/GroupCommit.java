package dev.regulars.servers;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * A write is answered only when it is on the disk. One waiting thread at a time commits for all who wait: with 32
 * writers, one commit carries some 30 writes. Commands and commits exclude each other, so that a commit never holds
 * half a command: a document without its index entry, say.
 */
final class GroupCommit {
    private final StoreFile store;
    private final ReadWriteLock commands = new ReentrantReadWriteLock();
    private final AtomicLong written = new AtomicLong();
    private long durable;
    private boolean committing;

    GroupCommit(StoreFile store) {
        this.store = store;
    }

    <T> T run(Supplier<T> command) {
        long ticket;
        T result;
        commands.readLock().lock();
        try {
            result = command.get();
        } finally {
            ticket = written.incrementAndGet();
            commands.readLock().unlock();
        }
        awaitDurable(ticket);
        return result;
    }

    private void awaitDurable(long ticket) {
        while (!isDurableOrLead(ticket)) {
            long upTo = -1;
            try {
                upTo = commit();
            } finally {
                done(upTo);
            }
        }
    }

    private long commit() {
        long upTo;
        commands.writeLock().lock();
        try {
            upTo = written.get();
            store.commit();
        } finally {
            commands.writeLock().unlock();
        }
        store.sync();
        return upTo;
    }

    /** True when the write is on the disk; false when the caller is to commit. */
    private synchronized boolean isDurableOrLead(long ticket) {
        boolean interrupted = false;
        while (durable < ticket && committing) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (durable < ticket) {
            committing = true;
            return false;
        }
        return true;
    }

    private synchronized void done(long upTo) {
        durable = Math.max(durable, upTo);
        committing = false;
        notifyAll();
    }
}
