package dev.regulars.decision.imports;

import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.imports.rows.Mapping;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way to members.
 *
 * @param file its name where it came from
 * @param bytes of the file
 * @param paused what goes on when it is resumed; null unless it is paused
 * @param place rows that are done, in the check or the run
 * @param checked what the check found; null until it is done
 * @param done what is counted so far, in the check or the run
 * @param problem why it failed
 * @param askedBy who uploaded it
 * @param key of the file, which is kept encrypted
 */
public record Import(
        String id,
        String file,
        Mapping mapping,
        long bytes,
        int chunks,
        ImportState state,
        @Nullable ImportState paused,
        long place,
        @Nullable Tally checked,
        Tally done,
        @Nullable String problem,
        String askedBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        MemberKey key) {}
