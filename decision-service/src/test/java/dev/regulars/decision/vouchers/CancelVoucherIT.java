package dev.regulars.decision.vouchers;

import static dev.regulars.decision.vouchers.Shop.TILL;
import static dev.regulars.decision.vouchers.Shop.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
    void whatASaleIssuedIsCancelledWithIt() {
        String free = shop.issue("it:1", 1);
        String used = shop.issue("it:1", 2);
        String kept = shop.issue("it:1", 3);
        shop.redeem(used, "s1");
        for (int i = 0; i < 2; i++) {
            Map<Integer, Outcome> outcomes = shop.vouchers.cancelIssuedBy("it:1", List.of(1, 2, 4));
            assertThat(outcomes.get(1)).isInstanceOf(Outcome.Done.class);
            assertThat(outcomes.get(2)).isEqualTo(refused(Refusal.VOUCHER_REDEEMED));
            assertThat(outcomes.get(4)).isEqualTo(refused(Refusal.VOUCHER_NOT_FOUND));
        }
        assertThat(shop.state(free)).isEqualTo(VoucherState.CANCELLED);
        assertThat(shop.state(used)).isEqualTo(VoucherState.REDEEMED);
        assertThat(shop.state(kept)).isEqualTo(VoucherState.ISSUED);
    }
}
