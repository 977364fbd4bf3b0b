package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.VoucherIssue;
import dev.regulars.decision.vouchers.Vouchers;
import java.util.List;
import org.springframework.stereotype.Component;

/** The vouchers of a sale that is taken back whole: those that were not used go with it. */
@Component
class SaleVouchers {

    private final Vouchers vouchers;

    SaleVouchers(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    List<VoucherIssue> unused(DecisionRecord sale) {
        return sale.vouchers().stream()
                .filter(voucher -> vouchers.isUnused(voucher.voucherId()))
                .toList();
    }

    /** To be called after the sale was relayed, and before the return is committed: nobody can use them meanwhile. */
    List<VoucherIssue> held(DecisionRecord sale, String returnId) {
        return sale.vouchers().stream()
                .filter(voucher -> vouchers.holdForReturn(voucher.voucherId(), returnId))
                .toList();
    }
}
