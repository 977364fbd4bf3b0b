package dev.regulars.gateway.batches;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.gateway.tills.Till;
import org.jspecify.annotations.Nullable;

/**
 * A file that was taken. Never changes; how far it is stands in its {@link Place}.
 *
 * @param storeId of the key that sent it; null for a back office and the watched folder
 * @param createdAt RFC 3339
 * @param bytes of the file
 * @param inbox the watched folder it came from
 * @param name that it had there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Batch(
        String id,
        FileFormat format,
        @Nullable String storeId,
        @Nullable String tillId,
        String createdAt,
        long bytes,
        @Nullable String inbox,
        @Nullable String name) {
    Till till() {
        return new Till(storeId, tillId);
    }
}
