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
 * Gold
 * until 30 May 2027, Silver from 31 May, and Blue 30 days after that, unless the metrics rise.
 */
final class TierChange {

    private final TierSettings settings;
    private final MemberSnapshot member;
    private final LocalDate today;
    private final TierWindow window;

    TierChange(Program program, MemberSnapshot member, LocalDate today, TierWindow window) {
        this.settings = program.settings().tiers();
        this.member = member;
        this.today = today;
        this.window = window;
    }

    /** @param keptUntil last business day on which the tier is safe though the metrics earn less; null when not so */
    record Result(
            String tier, TierStanding standing, @Nullable LocalDate keptUntil) {}

    /** @param earned by the current window, {@code endedEarned} by the period before it */
    Result of(String earned, String endedEarned) {
        TierStanding standing = member.standing();
        int now = rank(member.tier());
        int floor = standing.assigned() == null ? 0 : rank(standing.assigned());
        boolean ended = periodEnded();
        int up = Math.max(floor, rank(settings.upgrade() == Timing.IMMEDIATE ? earned : endedEarned));
        if (up > now && (settings.upgrade() == Timing.IMMEDIATE || ended || floor > now)) {
            return reached(settings.upgrade() == Timing.PERIOD_END && !ended ? floor : up);
        }
        boolean atEnd = settings.downgradeAt() == Timing.PERIOD_END;
        // At a period's end what the ended period earned counts, and what the new one has earned already.
        int down = Math.max(floor, atEnd ? Math.max(rank(earned), rank(endedEarned)) : rank(earned));
        if (down >= now || settings.downgrade() == Downgrade.NONE) {
            return new Result(member.tier(), new TierStanding(since(), null, standing.assigned()), null);
        }
        return below(down, atEnd, ended);
    }

    private Result below(int down, boolean atEnd, boolean ended) {
        TierStanding standing = member.standing();
        if (atEnd && !ended) {
            TierStanding kept = new TierStanding(since(), standing.belowSince(), standing.assigned());
            return new Result(member.tier(), kept, periodEnd().minusDays(1));
        }
        LocalDate belowSince = standing.belowSince();
        LocalDate from = belowSince == null ? today : belowSince;
        LocalDate safeUntil = latest(from.plusDays(settings.graceDays()), held());
        if (today.isBefore(safeUntil)) {
            TierStanding waiting = new TierStanding(since(), from, standing.assigned());
            return new Result(member.tier(), waiting, safeUntil.minusDays(1));
        }
        int to = settings.downgrade() == Downgrade.ONE_STEP ? Math.max(down, rank(member.tier()) - 1) : down;
        return reached(to);
    }

    private Result reached(int rank) {
        TierStanding standing = new TierStanding(today, null, member.standing().assigned());
        return new Result(settings.order().get(rank), standing, null);
    }

    /** First day on which a tier that is held for a fixed time may be lost. */
    private LocalDate held() {
        LocalDate since = member.standing().since();
        // The day on which it was reached does not count.
        return since == null || settings.holdDays() == 0 ? today : since.plusDays(settings.holdDays() + 1L);
    }

    private boolean periodEnded() {
        return !today.isBefore(periodEnd());
    }

    /** The end of the period in which the tier was reached or last confirmed; in a rolling window, its length later. */
    private LocalDate periodEnd() {
        LocalDate since = member.standing().since();
        LocalDate first = window.first();
        if (since == null || window.isEver() || first == null) {
            return window.isEver() ? LocalDate.MAX : today.plusDays(1);
        }
        if (window.end() == null) {
            return since.plusMonths(settings.windowMonths());
        }
        return since.isBefore(first) ? first : window.end();
    }

    /** Confirmed at a period's end, the tier holds for the next one. */
    private @Nullable LocalDate since() {
        LocalDate since = member.standing().since();
        return since == null || (periodEnded() && settings.downgradeAt() == Timing.PERIOD_END) ? today : since;
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
