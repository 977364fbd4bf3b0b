package dev.regulars.engine;

import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of a member's tier on a day on which nothing is bought; pure, as {@link ProgramEngine} is.
 *
 * @param vouchers that a higher tier brings
 */
public record TierDay(TierResult tier, List<VoucherGrant> vouchers) {

    public TierDay {
        vouchers = List.copyOf(vouchers);
    }

    public static TierDay of(MemberSnapshot member, Program program, LocalDate day) {
        TierResult tier = Tiering.on(member, program, day);
        return new TierDay(tier, Rewards.ofTier(tier, program, day));
    }

    public boolean changesTier() {
        return !tier.before().equals(tier.after());
    }
}
