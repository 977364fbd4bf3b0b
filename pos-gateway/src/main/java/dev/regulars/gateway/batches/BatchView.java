package dev.regulars.gateway.batches;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.gateway.transaction.Reason;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A batch as its sender sees it.
 *
 * @param cancelling whether it is cancelled, and still ends what it has begun
 * @param bytesDone of {@code bytes}; somewhat ahead of what is sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchView(
        String id,
        String format,
        BatchState state,
        @Nullable Boolean cancelling,
        String createdAt,
        @Nullable String endedAt,
        long bytes,
        long bytesDone,
        Counts counts,
        @Nullable Reason reason) {
    static BatchView of(Batch batch, Place place, boolean cancelled) {
        return new BatchView(
                batch.id(),
                batch.format().name().toLowerCase(Locale.ROOT),
                place.state(),
                cancelled && !place.state().hasEnded() ? Boolean.TRUE : null,
                batch.createdAt(),
                place.endedAt(),
                batch.bytes(),
                place.bytesRead(),
                place.counts(),
                place.reason());
    }
}
