package dev.regulars.engine;

import dev.regulars.program.Downgrade;
import dev.regulars.program.Program;
import dev.regulars.program.TierSettings;
import dev.regulars.program.TierSettings.Timing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When what the metrics earn becomes the member's tier. Worked example: Gold since 10 March 2026, {@code downgrade:
 * one-step}, {@code downgrade-at: immediate}, {@code grace-days: 30}, and the metrics earn Blue from 1 May 2027 on:
 * Gold until 30 May 2027, Silver from 31 May, and Blue from 30 June, unless the metrics rise.
 */
final class TierChange {

    private final TierSettings settings;
    private final MemberSnapshot member;
    private final LocalDate today;
    private final TierPeriod period;
    private final int earned;
    private final int endedEarned;
    private final int floor;

    /** @param earned by the current window, {@code endedEarned} by the period before it */
    TierChange(
            Program program,
            MemberSnapshot member,
            LocalDate today,
            TierWindow window,
            String earned,
            String endedEarned) {
        this.settings = program.settings().tiers();
        this.member = member;
        this.today = today;
        this.period = new TierPeriod(window, settings.windowMonths(), today);
        String assigned = member.standing().assigned();
        this.floor = assigned == null ? 0 : rank(assigned);
        this.earned = Math.max(floor, rank(earned));
        // What a period has earned at its end is good for the whole next one.
        this.endedEarned = byPeriods() ? Math.max(floor, rank(endedEarned)) : floor;
    }

    /** @param keptUntil last business day on which the tier is safe though the metrics earn less; null when not so */
    record Result(
            String tier, TierStanding standing, @Nullable LocalDate keptUntil) {}

    Result result() {
        int now = rank(member.tier());
        int up = risesTo();
        if (up > now) {
            return reached(up);
        }
        if (now <= Math.max(earned, endedEarned) || settings.downgrade() == Downgrade.NONE) {
            return stays(now, byPeriods() ? period.confirmed(since()) : since());
        }
        return falls(now);
    }

    private int risesTo() {
        boolean due = period.follows() || period.ended(since());
        int atEnd = due ? endedEarned : floor;
        return settings.upgrade() == Timing.IMMEDIATE ? Math.max(earned, atEnd) : atEnd;
    }

    private Result falls(int now) {
        boolean atEnd = settings.downgradeAt() == Timing.PERIOD_END;
        if (atEnd && !period.ended(since())) {
            return stays(now, since());
        }
        LocalDate from = member.standing().belowSince();
        if (from == null) {
            from = atEnd ? period.end(since()) : today;
        }
        LocalDate safeUntil = safeUntil(since(), from);
        if (today.isBefore(safeUntil)) {
            // The period that has ended stays the one that counts, until the grace is over.
            return result(now, since(), from, safeUntil.minusDays(1));
        }
        int to = Math.max(earned, endedEarned);
        return reached(settings.downgrade() == Downgrade.ONE_STEP ? Math.max(to, now - 1) : to);
    }

    /** First day on which a tier may be lost. */
    private LocalDate safeUntil(LocalDate since, LocalDate from) {
        LocalDate until = from.plusDays(settings.graceDays());
        // Who fell one step today falls the next one tomorrow at the earliest, however often this is asked.
        LocalDate step = since.equals(member.standing().belowSince()) ? since.plusDays(1) : until;
        return latest(held(since, until), step);
    }

    /** A tier that is still more than the metrics earn, after a fall by one step, is on its way down from today on. */
    private Result reached(int rank) {
        boolean onTheWay = rank > Math.max(earned, endedEarned) && settings.downgradeAt() == Timing.IMMEDIATE;
        if (onTheWay) {
            int days = Math.max(1, settings.graceDays());
            return result(rank, today, today, held(today, today.plusDays(days)).minusDays(1));
        }
        return stays(rank, today);
    }

    private Result stays(int rank, LocalDate since) {
        boolean safe = rank <= earned || settings.downgrade() == Downgrade.NONE || period.isEver();
        return result(
                rank, since, null, safe ? null : held(since, period.end(since)).minusDays(1));
    }

    /** A tier may be kept for a time, whatever happens; the day on which it was reached does not count. */
    private LocalDate held(LocalDate since, LocalDate until) {
        LocalDate held = since.plusDays(settings.holdDays() + 1L);
        return settings.holdDays() == 0 || held.isBefore(until) ? until : held;
    }

    private Result result(int rank, LocalDate since, @Nullable LocalDate belowSince, @Nullable LocalDate keptUntil) {
        TierStanding standing =
                new TierStanding(since, belowSince, member.standing().assigned());
        String tier =
                rank == rank(member.tier()) ? member.tier() : settings.order().get(rank);
        return new Result(tier, standing, keptUntil);
    }

    private boolean byPeriods() {
        return settings.upgrade() == Timing.PERIOD_END || settings.downgradeAt() == Timing.PERIOD_END;
    }

    /** Of a tier about which nothing is known, the time begins to run today. */
    private LocalDate since() {
        LocalDate since = member.standing().since();
        return since == null ? today : since;
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** A tier that the program no longer has is below all. */
    private int rank(String tier) {
        List<String> order = settings.order();
        return Math.max(0, order.indexOf(tier));
    }
}
