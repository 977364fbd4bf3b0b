package dev.regulars.decision.vouchers;

import dev.regulars.decision.relay.Ground;

/** Vouchers on a ground of a test. */
public final class VouchersGround {

    private VouchersGround() {}

    public static ImportedVouchers imported(Ground ground) {
        return new ImportedVouchers(ground.documents, new VoucherCodes(ground.hash));
    }
}
