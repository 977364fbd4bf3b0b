package dev.regulars.gateway.sending.spool;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiConsumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.jspecify.annotations.Nullable;

/**
 * Transactions by number, in an append-only B-tree store. One thread writes, any may read. No thread that reads may be
 * interrupted meanwhile: it would close the file for all.
 */
final class SpoolFile implements AutoCloseable {
    private static final int CACHE_MEGABYTES = 16;
    /** Space of an old version is used again after this time, so that the last versions survive a torn write. */
    private static final int RETENTION_MILLIS = 2_000;

    private static final int LIVE_PERCENT = 60;
    private static final int COMPACTED_BYTES = 8 * 1024 * 1024;

    private final MVStore store;
    private final MVMap<Long, byte[]> transactions;
    private final MVMap<Long, Long> commits;
    private final Watermark watermark;

    private SpoolFile(MVStore store, Path watermark) {
        this.store = store;
        this.watermark = new Watermark(watermark);
        this.commits = store.openMap(
                "commits",
                new MVMap.Builder<Long, Long>().keyType(LongDataType.INSTANCE).valueType(LongDataType.INSTANCE));
        this.transactions = store.openMap(
                "transactions",
                new MVMap.Builder<Long, byte[]>().keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
    }

    /** @throws DamagedSpool when this is no file of transactions, or not a whole one */
    static SpoolFile open(Path file, Path watermark) {
        try {
            // The store must never commit by itself: only what a till waits for may be believed stored.
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .cacheSize(CACHE_MEGABYTES)
                    .open();
            store.setRetentionTime(RETENTION_MILLIS);
            return new SpoolFile(store, watermark).checked(Watermark.read(watermark));
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new IllegalStateException("another process uses the spool " + file);
            }
            throw new DamagedSpool("the file cannot be opened (code " + e.getErrorCode() + ")", e);
        } catch (IllegalArgumentException e) {
            throw new DamagedSpool("the file cannot be opened", e);
        }
    }

    private SpoolFile checked(long expected) {
        if (count() < expected) {
            abandon();
            throw new DamagedSpool("the last commits are missing", null);
        }
        return this;
    }

    private long count() {
        return commits.getOrDefault(0L, 0L);
    }

    /** In the order in which they were stored. */
    void forEach(BiConsumer<Long, byte[]> reader) {
        try {
            Iterator<Map.Entry<Long, byte[]>> all = transactions.entrySet().iterator();
            while (all.hasNext()) {
                Map.Entry<Long, byte[]> one = all.next();
                reader.accept(one.getKey(), one.getValue());
            }
        } catch (MVStoreException e) {
            throw new DamagedSpool("the file cannot be read (code " + e.getErrorCode() + ")", e);
        }
    }

    long lastNumber() {
        Long last = transactions.lastKey();
        return last == null ? 0 : last;
    }

    byte @Nullable [] get(long number) {
        return transactions.get(number);
    }

    void put(long number, byte[] record) {
        transactions.put(number, record);
    }

    void remove(long number) {
        transactions.remove(number);
    }

    /** All since the last commit is on the disk when this returns, or nothing of it. */
    void commit() {
        long count = count() + 1;
        commits.put(0L, count);
        store.commit();
        store.sync();
        watermark.write(count);
    }

    /** Gives room back that removed transactions took. True when there may be more to do. */
    boolean compact() {
        boolean more = store.compact(LIVE_PERCENT, COMPACTED_BYTES);
        store.sync();
        return more;
    }

    /** Closes the file as it is, so that somebody can look at the damage. */
    void abandon() {
        store.closeImmediately();
        watermark.close();
    }

    @Override
    public void close() {
        store.close();
        watermark.close();
    }
}
