package dev.regulars.engine;

import dev.regulars.program.Campaign;
import dev.regulars.program.Caps;
import dev.regulars.program.Program;
import dev.regulars.program.WhenCapped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Step 6 of {@link PlainEarning}. */
final class PlainCaps {

    private final Situation situation;
    private final Program program;
    private final MemberSnapshot member;

    PlainCaps(Situation situation) {
        this.situation = situation;
        this.program = situation.program();
        this.member = situation.member();
    }

    private long valueOf(Campaign row) {
        return program.rewards().stream()
                .filter(reward -> reward.id().equals(row.result().reward()))
                .findFirst()
                .orElseThrow()
                .value();
    }

    long moneyInPoints(Campaign row) {
        return moneyInPoints(valueOf(row));
    }

    private long moneyInPoints(long minor) {
        return BigDecimal.valueOf(minor, 2)
                .divide(program.settings().pointValue(), 0, RoundingMode.FLOOR)
                .longValueExact();
    }

    List<PlainEarning.Given> capped(List<PlainEarning.Given> given) {
        List<PlainEarning.Given> result = new ArrayList<>();
        for (PlainEarning.Given one : given) {
            Long limit = limit(one.row());
            boolean over = limit != null && one.total().isMoreThan(Exact.of(limit));
            boolean declines = over && (limit == 0 || one.row().caps().whenCapped() == WhenCapped.DECLINE);
            if (!usedUp(one.row()) && !declines) {
                result.add(new PlainEarning.Given(
                        one.row(), one.perLine(), one.total(), one.worth(), over ? limit : null));
            }
        }
        return result;
    }

    private Usage used(Campaign row) {
        String key = Usage.key(
                row.id(),
                row.caps().period(),
                situation.basket().businessDay(),
                program.settings().weekStart());
        return member.used().getOrDefault(key, new Usage(0, 0));
    }

    private Long budgetLeft(Campaign row) {
        Long budget = row.caps().budget();
        return budget == null ? null : Math.max(0, member.budgets().getOrDefault(row.id(), budget));
    }

    private boolean usedUp(Campaign row) {
        Caps caps = row.caps();
        long cost = !row.effect().isReward() || caps.budgetIn() == Caps.Unit.POINTS ? 1 : valueOf(row);
        return (caps.memberUses() != null && used(row).uses() >= caps.memberUses())
                || (caps.budget() != null && budgetLeft(row) < cost);
    }

    private Long limit(Campaign row) {
        Caps caps = row.caps();
        List<Long> limits = new ArrayList<>();
        if (caps.maxPoints() != null) {
            limits.add(caps.maxPoints());
        }
        if (caps.memberPoints() != null) {
            limits.add(Math.max(0, caps.memberPoints() - used(row).points()));
        }
        if (caps.budget() != null) {
            limits.add(caps.budgetIn() == Caps.Unit.POINTS ? budgetLeft(row) : moneyInPoints(budgetLeft(row)));
        }
        return limits.stream().min(Long::compare).orElse(null);
    }
}
