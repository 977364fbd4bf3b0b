package dev.regulars.engine;

import dev.regulars.program.Program;
import dev.regulars.program.Reward;
import dev.regulars.program.Reward.Issued;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Step 9: rewards that campaigns gave, that a new tier, a birthday or a visit brings, and available points that reach
 * a threshold: 1,150 points at "500 points become 5.00" are two vouchers and 150 points.
 */
final class Rewards {

    /** A transaction that would give more leaves the rest of the points for the next one. */
    static final int MAX_VOUCHERS = 100;

    private final Program program;
    private final LocalDate businessDay;
    private final List<VoucherGrant> grants = new ArrayList<>();

    private Rewards(Program program, LocalDate businessDay) {
        this.program = program;
        this.businessDay = businessDay;
    }

    /**
     * @param tierAfter which counts for the entry of a tier when it is higher than before
     * @param available points that may become vouchers
     * @param visit whether it is a purchase: only those bring what birthdays and visits bring
     */
    static List<VoucherGrant> of(Situation situation, Earned earned, String tierAfter, long available, boolean visit) {
        Rewards rewards = new Rewards(situation.program(), situation.basket().businessDay());
        rewards.fromCampaigns(earned);
        rewards.fromEvents(situation, tierAfter, visit);
        rewards.fromPoints(available, tierAfter);
        return List.copyOf(rewards.grants);
    }

    /** What a tier brings that is reached on a day without a purchase. */
    static List<VoucherGrant> ofTier(TierResult tier, Program program, LocalDate day) {
        Rewards rewards = new Rewards(program, day);
        program.rewards().stream()
                .filter(reward -> reward.issued() == Issued.TIER_ENTRY && rewards.isEntry(reward, tier))
                .forEach(reward -> rewards.grant(reward, 0, null));
        return List.copyOf(rewards.grants);
    }

    private boolean isEntry(Reward reward, TierResult tier) {
        List<String> order = program.settings().tiers().order();
        return order.indexOf(tier.after()) > order.indexOf(tier.before())
                && tier.after().equals(reward.tier());
    }

    private void fromCampaigns(Earned earned) {
        for (Earned.ByRule rule : earned.rules()) {
            if (rule.campaign() != null && rule.campaign().effect().isReward()) {
                String id = rule.campaign().result().reward();
                program.rewards().stream()
                        .filter(reward -> reward.id().equals(id))
                        .forEach(reward -> grant(reward, 0, rule.rule()));
            }
        }
    }

    private void fromEvents(Situation situation, String tierAfter, boolean visit) {
        List<String> order = program.settings().tiers().order();
        boolean rises =
                order.indexOf(tierAfter) > order.indexOf(situation.member().tier());
        for (Reward reward : program.rewards()) {
            boolean due = switch (reward.issued()) {
                case TIER_ENTRY -> rises && tierAfter.equals(reward.tier());
                case BIRTHDAY -> visit && isUnusedBirthday(reward, situation);
                case VISIT -> visit && reward.nth().contains(situation.purchase());
                default -> false;
            };
            if (due && (reward.issued() == Issued.TIER_ENTRY || mayHave(reward, tierAfter))) {
                grant(reward, 0, null);
            }
        }
    }

    private boolean isUnusedBirthday(Reward reward, Situation situation) {
        return Long.valueOf(0).equals(situation.birthdayDays())
                && !situation.member().used().containsKey(Uses.yearly(reward.id(), businessDay));
    }

    private boolean mayHave(Reward reward, String tier) {
        return mayHave(reward, tier, program);
    }

    static boolean mayHave(Reward reward, String tier, Program program) {
        List<String> order = program.settings().tiers().order();
        return reward.tier() == null || order.indexOf(tier) >= order.indexOf(reward.tier());
    }

    private void fromPoints(long available, String tier) {
        long left = available;
        for (Reward reward : program.rewards()) {
            while (reward.issued() == Issued.THRESHOLD
                    && mayHave(reward, tier)
                    && left >= reward.threshold()
                    && grants.size() < MAX_VOUCHERS) {
                left = Math.subtractExact(left, reward.points());
                grant(reward, reward.points(), null);
            }
        }
    }

    private void grant(Reward reward, long points, @org.jspecify.annotations.Nullable String rule) {
        if (grants.size() >= MAX_VOUCHERS) {
            return;
        }
        grants.add(voucher(grants.size() + 1, reward, points, businessDay, rule));
    }

    static VoucherGrant voucher(
            int number, Reward reward, long points, LocalDate day, @org.jspecify.annotations.Nullable String rule) {
        LocalDate first = day.plusDays(reward.startDays());
        return new VoucherGrant(
                number,
                reward.id(),
                reward.name(),
                reward.kind(),
                reward.value(),
                reward.percent(),
                reward.sku(),
                points,
                first,
                first.plusDays(reward.validDays() - 1L),
                rule);
    }
}
