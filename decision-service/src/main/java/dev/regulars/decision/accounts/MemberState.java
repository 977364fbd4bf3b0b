package dev.regulars.decision.accounts;

import dev.regulars.engine.Affinity;
import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.Profile;
import dev.regulars.engine.TierStanding;
import dev.regulars.engine.Usage;
import java.util.Map;

/**
 * What decisions ask of a member beside points and metrics; see {@link dev.regulars.engine.MemberSnapshot}.
 *
 * @param lifetime metrics since enrolment
 * @param used counters of limited campaigns
 */
public record MemberState(
        DayMetrics lifetime,
        Profile profile,
        TierStanding standing,
        Map<String, Usage> used,
        Map<String, Affinity> affinities) {

    public static final MemberState NEW =
            new MemberState(DayMetrics.NONE, Profile.UNKNOWN, TierStanding.NEW, Map.of(), Map.of());

    public MemberState {
        used = Map.copyOf(used);
        affinities = Map.copyOf(affinities);
    }
}
