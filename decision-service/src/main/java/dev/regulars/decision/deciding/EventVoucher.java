package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.accounts.VoucherIssue;
import dev.regulars.engine.VoucherGrant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A voucher that a decision issued, as its event tells: without the code. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventVoucher(
        String voucherId,
        String rewardId,
        String value,
        @Nullable String kind,
        @Nullable String rule,
        @Nullable Long pointsSpent,
        @Nullable String percent,
        @Nullable String sku,
        @Nullable String usableFrom,
        @Nullable String expiresOn) {

    /** @param grants in the order of what was issued for them */
    static List<EventVoucher> of(List<VoucherIssue> issued, List<VoucherGrant> grants) {
        List<EventVoucher> vouchers = new ArrayList<>(issued.size());
        for (int i = 0; i < issued.size(); i++) {
            vouchers.add(of(issued.get(i), grants.get(i)));
        }
        return vouchers;
    }

    private static EventVoucher of(VoucherIssue issued, VoucherGrant grant) {
        return new EventVoucher(
                issued.voucherId(),
                issued.rewardId(),
                issued.value(),
                grant.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                grant.rule(),
                grant.pointsSpent(),
                grant.percent().signum() == 0 ? null : grant.percent().toPlainString(),
                grant.sku(),
                grant.usableFrom().toString(),
                grant.expiresOn().toString());
    }

    /** As events were before they told the details. */
    EventVoucher brief() {
        return new EventVoucher(voucherId, rewardId, value, null, null, null, null, null, null, null);
    }
}
