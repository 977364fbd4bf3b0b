package dev.regulars.decision.memberpage;

import dev.regulars.decision.vouchers.MemberVouchers;
import java.time.Clock;
import java.time.Instant;

/** Makes the indexes once, and forgets what nobody can use any more. */
final class MemberPageUpkeep {

    private static final int MOST_AT_ONCE = 500;

    private final SignIns signIns;
    private final SignInLimits limits;
    private final MemberVouchers vouchers;
    private final Carriers carriers;
    private final Clock clock;
    private boolean begun;

    MemberPageUpkeep(SignIns signIns, SignInLimits limits, MemberVouchers vouchers, Carriers carriers, Clock clock) {
        this.signIns = signIns;
        this.limits = limits;
        this.vouchers = vouchers;
        this.carriers = carriers;
        this.clock = clock;
    }

    void work() {
        if (!begun) {
            signIns.index();
            limits.index();
            vouchers.index();
            carriers.tell();
            begun = true;
        }
        Instant now = clock.instant();
        signIns.forget(now, MOST_AT_ONCE);
        limits.forget(now, MOST_AT_ONCE);
    }
}
