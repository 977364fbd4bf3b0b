package dev.regulars.decision.accounts;

import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Profile;
import dev.regulars.points.PointsAccount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What transactions are posted to: a member, or a till for anonymous ones.
 *
 * @param version rises with every commit; a commit names the version it was decided on
 * @param sequence number of the last posting
 * @param state what else decisions ask of a member
 * @param waiting what the outbox held when this was read
 * @param key of the personal data
 * @param mergedInto the member whose account stands for this one now; nothing is committed here any more
 * @param household whose members spend their points together; null for none
 */
public record Account(
        String id,
        boolean member,
        long version,
        long sequence,
        String tier,
        PointsAccount points,
        NavigableMap<LocalDate, DayMetrics> metrics,
        MemberState state,
        Instant openedAt,
        Waiting waiting,
        MemberKey key,
        @Nullable String mergedInto,
        @Nullable String household) {

    public Account {
        metrics = Collections.unmodifiableNavigableMap(new TreeMap<>(metrics));
    }

    /** Neither a till nor erased nor merged into another. */
    public boolean isMemberNow() {
        return member && !key.erased() && mergedInto == null;
    }

    /** The same with other points. */
    public Account with(PointsAccount other) {
        return new Account(
                id,
                member,
                version,
                sequence,
                tier,
                other,
                metrics,
                state,
                openedAt,
                waiting,
                key,
                mergedInto,
                household);
    }

    /** Points that can be spent. */
    public long available() {
        return points.available();
    }

    /**
     * @param zone of the program: the day of enrolment is one of its days
     * @param budgets what is left of the budgets of campaigns
     */
    public MemberSnapshot snapshot(ZoneId zone, Map<String, Long> budgets) {
        Profile profile = state.profile();
        return new MemberSnapshot(
                id,
                tier,
                points,
                metrics,
                state.lifetime(),
                new Profile(
                        LocalDate.ofInstant(openedAt, zone),
                        profile.birthday(),
                        profile.employee(),
                        profile.tags(),
                        profile.language(),
                        profile.timeZone()),
                state.standing(),
                state.used(),
                budgets,
                state.affinities());
    }
}
