package dev.regulars.decision.accounts;

import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.MemberSnapshot.DayMetrics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What transactions are posted to: a member, or a till for anonymous ones.
 *
 * @param version rises with every commit; a commit names the version it was decided on
 * @param sequence number of the last posting
 * @param available points that can be spent
 * @param waiting what the outbox held when this was read
 */
public record Account(
        String id,
        boolean member,
        long version,
        long sequence,
        String tier,
        long available,
        NavigableMap<LocalDate, DayMetrics> metrics,
        Instant openedAt,
        Waiting waiting) {

    public Account {
        metrics = Collections.unmodifiableNavigableMap(new TreeMap<>(metrics));
    }

    public MemberSnapshot snapshot() {
        return new MemberSnapshot(id, tier, available, metrics);
    }
}
