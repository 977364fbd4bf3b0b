package dev.regulars.gateway.batches;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.gateway.transaction.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch is, as noted durably. After a crash the result is cut back to {@code resultBytes}, and the units
 * after the first {@code counts.read} are sent again, which is safe.
 *
 * @param bytesRead of the file
 * @param resultBytes of the result
 * @param reason why the file is broken
 * @param endedAt RFC 3339; null until then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Place(
        BatchState state,
        Counts counts,
        long bytesRead,
        long resultBytes,
        @Nullable Reason reason,
        @Nullable String endedAt) {
    static final Place START = new Place(BatchState.WAITING, Counts.NONE, 0, 0, null, null);

    Place at(Counts now, long read, long result) {
        return new Place(BatchState.RUNNING, now, read, result, null, null);
    }

    /** Once more from here, for one that has ended. */
    Place resumed() {
        return new Place(BatchState.WAITING, counts, bytesRead, resultBytes, null, null);
    }

    Place ended(BatchState how, @Nullable Reason why, String when) {
        return new Place(how, counts, bytesRead, resultBytes, why, when);
    }
}
