package dev.regulars.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/** The file that holds all documents: an append-only B-tree store whose free space is used again. */
final class StoreFile {
    private static final int CACHE_MEGABYTES = 64;
    /** Space of an old version is used again after this time; longer only costs disk. */
    private static final int RETENTION_MILLIS = 2_000;
    /** When less than this part of the file is live, old chunks are written anew, at most so many bytes a round. */
    private static final int LIVE_PERCENT = 60;

    private static final int COMPACTED_BYTES_PER_ROUND = 8 * 1024 * 1024;
    private static final int ROUND_MILLIS = 500;

    private final MVStore store;
    private final ScheduledExecutorService compaction = Executors.newSingleThreadScheduledExecutor(StoreFile::daemon);

    private StoreFile(MVStore store) {
        this.store = store;
    }

    static StoreFile inMemory() {
        return new StoreFile(new MVStore.Builder().open());
    }

    static StoreFile open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The store must never commit by itself (by time or by size): it could do so in the middle of a command.
        MVStore store = new MVStore.Builder()
                .fileName(folder.resolve("documents.mv").toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .open();
        store.setRetentionTime(RETENTION_MILLIS);
        StoreFile file = new StoreFile(store);
        file.compaction.scheduleWithFixedDelay(file::compact, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS);
        return file;
    }

    MVMap<String, byte[]> documents(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<String, byte[]>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    MVMap<String, String> positions(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(StringDataType.INSTANCE));
    }

    MVStore store() {
        return store;
    }

    boolean isDurable() {
        return store.getFileStore() != null;
    }

    void commit() {
        store.commit();
    }

    void sync() {
        store.sync();
    }

    void close() {
        compaction.shutdownNow();
        store.close();
    }

    private void compact() {
        if (!store.isClosed()) {
            store.compact(LIVE_PERCENT, COMPACTED_BYTES_PER_ROUND);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "compaction");
        thread.setDaemon(true);
        return thread;
    }
}
