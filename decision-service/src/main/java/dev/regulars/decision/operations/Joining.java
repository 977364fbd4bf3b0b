package dev.regulars.decision.operations;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.MemberState;
import dev.regulars.engine.Affinity;
import dev.regulars.engine.DayMetrics;
import dev.regulars.engine.Usage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What two members are together, beside their points. What they bought adds up; the tier of who stays is decided anew
 * with the next purchase or day. Where both liked a thing, the liking of who stays counts.
 */
record Joining(Account stays, Account merged) {

    /** Of the days that change. */
    Map<LocalDate, DayMetrics> days() {
        Map<LocalDate, DayMetrics> days = new HashMap<>();
        merged.metrics()
                .forEach((day, metrics) -> days.put(
                        day, stays.metrics().getOrDefault(day, DayMetrics.NONE).plus(metrics)));
        return days;
    }

    MemberState state() {
        MemberState one = stays.state();
        MemberState other = merged.state();
        Map<String, Usage> used = new HashMap<>(one.used());
        other.used().forEach((key, usage) -> used.merge(key, usage, Usage::plus));
        Map<String, Affinity> affinities = new HashMap<>(other.affinities());
        affinities.putAll(one.affinities());
        return new MemberState(one.lifetime().plus(other.lifetime()), one.profile(), one.standing(), used, affinities);
    }
}
