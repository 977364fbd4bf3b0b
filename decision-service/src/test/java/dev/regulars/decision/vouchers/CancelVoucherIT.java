package dev.regulars.decision.vouchers;

import static dev.regulars.decision.vouchers.Shop.TILL;
import static dev.regulars.decision.vouchers.Shop.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CancelVoucherIT {

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void takesItOutOfUseForGood() {
        String id = shop.issue("it:1", 1);
        shop.reserve(id, "r1", 60);
        shop.cancel.cancel(id, "printed twice", "ann");
        shop.cancel.cancel(id, "other", "bob");
        Voucher voucher = shop.vouchers.find(id).orElseThrow();
        assertThat(Objects.requireNonNull(voucher.cancellation()).reason()).isEqualTo("printed twice");
        assertThat(shop.redeem.redeemReserved(TILL, "r1", "it:s1")).isEqualTo(refused(Refusal.VOUCHER_CANCELLED));
        assertThat(shop.redeem(id, "s1")).isEqualTo(refused(Refusal.VOUCHER_CANCELLED));
        assertThat(shop.reserve.release(TILL, "r1")).isInstanceOf(Outcome.Done.class);
        assertThat(shop.state(id)).isEqualTo(VoucherState.CANCELLED);
    }

    @Test
    void whatIsRedeemedStaysRedeemed() {
        String id = shop.issue("it:1", 1);
        shop.redeem(id, "s1");
        assertThat(shop.cancel.cancel(id, "x", "ann")).isEqualTo(refused(Refusal.VOUCHER_REDEEMED));
        assertThat(shop.cancel.cancel("nothing", "x", "ann")).isEqualTo(refused(Refusal.VOUCHER_NOT_FOUND));
    }

    @Test
    void aReturnHoldsWhatWasNotUsed() {
        String free = shop.issue("it:1", 1);
        String used = shop.issue("it:1", 2);
        shop.redeem(used, "s1");
        for (int i = 0; i < 2; i++) {
            assertThat(shop.vouchers.isUnused(free)).isTrue();
            assertThat(shop.vouchers.holdForReturn(free, "it:r1")).isTrue();
            assertThat(shop.vouchers.holdForReturn(used, "it:r1")).isFalse();
            assertThat(shop.vouchers.holdForReturn("nothing", "it:r1")).isFalse();
        }
        assertThat(shop.state(free)).isEqualTo(VoucherState.RESERVED);
        assertThat(shop.state(used)).isEqualTo(VoucherState.REDEEMED);
    }
}
