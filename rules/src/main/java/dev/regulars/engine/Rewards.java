package dev.regulars.engine;

import dev.regulars.engine.Decision.VoucherGrant;
import dev.regulars.program.Program;
import dev.regulars.program.VoucherReward;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Step 9: available points that reach a reward's threshold become vouchers, as often as they do: 1,150 points at "500
 * points become
 * 5.00" are two vouchers and 150 points.
 */
final class Rewards {

    /** A transaction that would give more leaves the rest of the points for the next one. */
    static final int MAX_VOUCHERS = 100;

    private Rewards() {}

    static List<VoucherGrant> of(long available, Program program, LocalDate businessDay) {
        List<VoucherGrant> grants = new ArrayList<>();
        long left = available;
        for (VoucherReward reward : program.rewards()) {
            while (left >= reward.threshold() && grants.size() < MAX_VOUCHERS) {
                left = Math.subtractExact(left, reward.points());
                grants.add(new VoucherGrant(
                        grants.size() + 1,
                        reward.id(),
                        reward.name(),
                        reward.value(),
                        reward.points(),
                        businessDay.plusDays(reward.validDays() - 1L)));
            }
        }
        return List.copyOf(grants);
    }
}
