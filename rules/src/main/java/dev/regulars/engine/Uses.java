package dev.regulars.engine;

import dev.regulars.program.Campaign;
import dev.regulars.program.Caps;
import dev.regulars.program.Program;
import dev.regulars.program.Reward;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a decision takes of the limits of campaigns, and of those of rewards that come once in a while. */
final class Uses {

    private Uses() {}

    static List<Use> of(Situation situation, Earned earned, List<VoucherGrant> vouchers) {
        Program program = situation.program();
        LocalDate day = situation.basket().businessDay();
        Capping capping = new Capping(program, situation.member(), day);
        List<Use> uses = new ArrayList<>();
        for (Earned.ByRule rule : earned.rules()) {
            Campaign row = rule.campaign();
            boolean gave = row != null && (rule.points() != 0 || row.effect().isReward());
            if (gave
                    && row != null
                    && (row.caps().countsByMember() || row.caps().budget() != null)) {
                String key = Usage.key(
                        row.id(), row.caps().period(), day, program.settings().weekStart());
                long budget = row.caps().budget() == null ? 0 : capping.taken(row, rule.points());
                uses.add(new Use(row.id(), key, new Usage(1, rule.points()), budget));
            }
        }
        for (VoucherGrant voucher : vouchers) {
            if (isYearly(voucher, program)) {
                uses.add(new Use(voucher.rewardId(), yearly(voucher.rewardId(), day), new Usage(1, 0), 0));
            }
        }
        return List.copyOf(uses);
    }

    /** @param amount minor units taken off */
    static Optional<Use> ofDiscount(Campaign row, long amount, LocalDate day, Program program) {
        if (!row.caps().countsByMember() && row.caps().budget() == null) {
            return Optional.empty();
        }
        String key =
                Usage.key(row.id(), row.caps().period(), day, program.settings().weekStart());
        return Optional.of(new Use(row.id(), key, new Usage(1, 0), row.caps().budget() == null ? 0 : amount));
    }

    private static boolean isYearly(VoucherGrant voucher, Program program) {
        return program.rewards().stream()
                .anyMatch(
                        reward -> reward.id().equals(voucher.rewardId()) && reward.issued() == Reward.Issued.BIRTHDAY);
    }

    /** The counter by which a birthday is given once, however often the member comes on the day. */
    static String yearly(String reward, LocalDate day) {
        return Usage.key(reward, Caps.Period.YEAR, day, java.time.DayOfWeek.MONDAY);
    }

    /** What a return changes: {@code after} less {@code before}, counter by counter. */
    static List<Use> differences(List<Use> before, List<Use> after) {
        Map<String, Use> changes = new TreeMap<>();
        after.forEach(use -> changes.put(use.key(), use));
        for (Use was : before) {
            Use taken = new Use(
                    was.campaign(),
                    was.key(),
                    new Usage(-was.usage().uses(), -was.usage().points()),
                    -was.budget());
            changes.merge(was.key(), taken, Uses::sum);
        }
        return changes.values().stream()
                .filter(use -> !use.usage().equals(Usage.NONE) || use.budget() != 0)
                .toList();
    }

    private static Use sum(Use a, Use b) {
        return new Use(a.campaign(), a.key(), a.usage().plus(b.usage()), a.budget() + b.budget());
    }
}
