package dev.regulars.engine;

import dev.regulars.engine.Decision.TierResult;
import dev.regulars.engine.MemberSnapshot.DayMetrics;
import dev.regulars.program.Program;
import dev.regulars.program.TierPolicy;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Step 8: the metrics with this transaction in them go through the tier policy; the new tier counts from the next
 * transaction.
 */
final class Tiering {

    private Tiering() {}

    static TierResult of(
            MemberSnapshot member, Program program, LocalDate businessDay, LocalDate metricsDay, DayMetrics delta) {
        NavigableMap<LocalDate, DayMetrics> days = new TreeMap<>(member.metrics());
        days.merge(metricsDay, delta, DayMetrics::plus);
        TierPolicy.Metrics metrics = window(days, businessDay, program);
        String after = program.tiers().tierFor(metrics);
        return program.tiers()
                .next(metrics)
                .map(next -> new TierResult(
                        member.tier(),
                        after,
                        next.tier(),
                        program.settings().currency().toMinor(next.spendNeeded())))
                .orElse(new TierResult(member.tier(), after, null, 0));
    }

    /**
     * Sums the business days that count on {@code today}: with 12 months, on 15 March those from 16 March of last
     * year on. A day after
     * today (transactions of one member may arrive out of order) counts too. More returned than bought counts as 0.
     */
    private static TierPolicy.Metrics window(
            NavigableMap<LocalDate, DayMetrics> days, LocalDate today, Program program) {
        DayMetrics sum = DayMetrics.NONE;
        for (Map.Entry<LocalDate, DayMetrics> day :
                days.tailMap(windowStart(today, program), true).entrySet()) {
            sum = sum.plus(day.getValue());
        }
        return new TierPolicy.Metrics(
                program.settings().currency().toDecimal(Math.max(0, sum.spend())),
                Math.max(0, sum.points()),
                Math.max(0, sum.visits()));
    }

    static LocalDate windowStart(LocalDate today, Program program) {
        return today.minusMonths(program.settings().tierWindowMonths()).plusDays(1);
    }
}
