package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.program.Campaign;
import dev.regulars.program.Caps;
import dev.regulars.program.Caps.Unit;
import dev.regulars.program.Program;
import dev.regulars.program.Reward;
import dev.regulars.program.WhenCapped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Step 6: what a row may still give under its limits, of the transaction, of the member in a period, of the budget. A
 * bonus of 50 with 20 left of its budget gives 20 where the row says truncate, and nothing where it says decline.
 */
final class Capping {

    private final Program program;
    private final MemberSnapshot member;
    private final LocalDate businessDay;

    Capping(Program program, MemberSnapshot member, LocalDate businessDay) {
        this.program = program;
        this.member = member;
        this.businessDay = businessDay;
    }

    /**
     * @param declined row id to the limit that left nothing
     * @param capped rows of which a limit left less, or nothing
     */
    record Result(List<Outcome> kept, Map<String, String> declined, Set<String> capped) {}

    Result apply(List<Outcome> outcomes) {
        List<Outcome> kept = new ArrayList<>(outcomes.size());
        Map<String, String> declined = new LinkedHashMap<>();
        Set<String> capped = new HashSet<>();
        for (Outcome outcome : outcomes) {
            if (outcome.campaign().caps().equals(Caps.NONE)) {
                kept.add(outcome);
                continue;
            }
            CapLimit limit = limit(outcome.campaign());
            boolean truncates = outcome.campaign().caps().whenCapped() == WhenCapped.TRUNCATE;
            boolean over = outcome.total().compareTo(Fraction.of(limit.points())) > 0;
            if (over || !limit.rewards()) {
                capped.add(outcome.campaign().id());
            }
            if (!limit.rewards() || (over && (!truncates || limit.points() == 0))) {
                declined.put(outcome.campaign().id(), limit.reason());
            } else {
                kept.add(over ? outcome.limitedTo(limit.points()) : outcome);
            }
        }
        return new Result(kept, declined, capped);
    }

    private CapLimit limit(Campaign row) {
        Caps caps = row.caps();
        CapLimit limit = new CapLimit(Long.MAX_VALUE, true, "");
        if (caps.maxPoints() != null) {
            limit = limit.and(caps.maxPoints(), "the limit of " + caps.maxPoints() + " points for a transaction");
        }
        if (caps.countsByMember()) {
            limit = ofMember(limit, row);
        }
        Long budget = caps.budget();
        if (budget != null) {
            long left = Math.max(0, member.budgets().getOrDefault(row.id(), budget));
            String reason = "the campaign's budget is used up";
            limit = limit.and(caps.budgetIn() == Unit.POINTS ? left : pointsFor(left), reason)
                    .andNothingIf(left < cost(row), reason);
        }
        return limit;
    }

    private CapLimit ofMember(CapLimit limit, Campaign row) {
        Caps caps = row.caps();
        String key = Usage.key(
                row.id(), caps.period(), businessDay, program.settings().weekStart());
        Usage used = member.used().getOrDefault(key, Usage.NONE);
        String per = caps.period() == Caps.Period.EVER
                ? ""
                : " per " + caps.period().name().toLowerCase(java.util.Locale.ROOT);
        CapLimit of = limit;
        if (caps.memberUses() != null) {
            of = of.andNothingIf(
                    used.uses() >= caps.memberUses(), "the limit of " + caps.memberUses() + " times" + per);
        }
        if (caps.memberPoints() != null) {
            of = of.and(caps.memberPoints() - used.points(), "the limit of " + caps.memberPoints() + " points" + per);
        }
        return of;
    }

    /** Minor units that a discount row may take off. */
    long mostOff(Campaign row) {
        Caps caps = row.caps();
        CapLimit limit = new CapLimit(Long.MAX_VALUE, true, "");
        if (caps.maxAmount() != null) {
            limit = limit.and(caps.maxAmount(), "");
        }
        if (caps.countsByMember()) {
            limit = ofMember(limit, row);
        }
        Long budget = caps.budget();
        if (budget != null) {
            limit = limit.and(Math.max(0, member.budgets().getOrDefault(row.id(), budget)), "");
        }
        return limit.points();
    }

    /** What one use of a row that gives a reward takes of its budget; points are counted as they are given. */
    private long cost(Campaign row) {
        if (!row.effect().isReward()) {
            return 1;
        }
        return row.caps().budgetIn() == Unit.MONEY ? rewardValue(row) : 1;
    }

    private long rewardValue(Campaign row) {
        return program.rewards().stream()
                .filter(reward -> reward.id().equals(row.result().reward()))
                .mapToLong(Reward::value)
                .findFirst()
                .orElse(0);
    }

    /** Points that an amount of minor units pays for. */
    private long pointsFor(long minor) {
        BigDecimal value = program.settings().pointValue();
        return value.signum() == 0
                ? Long.MAX_VALUE
                : program.settings()
                        .currency()
                        .toDecimal(minor)
                        .divide(value, 0, RoundingMode.FLOOR)
                        .longValueExact();
    }

    /** What a rule that gave {@code points} took of its budget, in the unit of the row. */
    long taken(Campaign row, long points) {
        if (row.effect().isReward()) {
            return cost(row);
        }
        if (row.caps().budgetIn() == Unit.POINTS) {
            return points;
        }
        BigDecimal money = program.settings().pointValue().multiply(BigDecimal.valueOf(points));
        return program.settings()
                .currency()
                .toMinor(money.setScale(program.settings().currency().decimals(), RoundingMode.CEILING));
    }
}
