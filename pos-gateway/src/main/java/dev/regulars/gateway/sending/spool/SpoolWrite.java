package dev.regulars.gateway.sending.spool;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A change of the file that waits for the next commit.
 *
 * @param key of the transaction that is stored; empty for a removal
 * @param record what is stored; null for a removal
 * @param number what is removed; 0 for a new transaction
 * @param done when it is on the disk; false when it is not
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SpoolWrite(String key, byte @Nullable [] record, long number, CompletableFuture<Boolean> done) {
    static SpoolWrite of(String key, byte[] record) {
        return new SpoolWrite(key, record, 0, new CompletableFuture<>());
    }

    static SpoolWrite removalOf(long number) {
        return new SpoolWrite("", null, number, new CompletableFuture<>());
    }
}
