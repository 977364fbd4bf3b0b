package dev.regulars.gateway.tills;

import org.jspecify.annotations.Nullable;

/** Whom a key stands for. A back office's key names no store (then it may send for all) or no till. */
public record Till(@Nullable String storeId, @Nullable String tillId) {
    public boolean maySendFor(String store) {
        return storeId == null || storeId.equals(store);
    }

    public boolean maySendAs(String till) {
        return tillId == null || tillId.equals(till);
    }
}
