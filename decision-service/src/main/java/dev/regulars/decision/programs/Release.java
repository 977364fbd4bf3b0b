package dev.regulars.decision.programs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version that was made live by somebody.
 *
 * @param number counts releases from 1
 * @param version that decides from then on
 * @param before the version that decided until then
 * @param draft whence it came; null for a roll-back
 * @param approvedBy who looked at it besides; null for a roll-back
 */
public record Release(
        long number,
        String version,
        String before,
        String name,
        ReleaseKind kind,
        String by,
        @Nullable String approvedBy,
        @Nullable String draft,
        String comment,
        Instant at) {

    Release numbered(long next, Instant now) {
        return new Release(next, version, before, name, kind, by, approvedBy, draft, comment, now);
    }
}
