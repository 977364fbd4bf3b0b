package dev.regulars.decision.vouchers;

import static dev.regulars.decision.vouchers.Shop.TILL;
import static dev.regulars.decision.vouchers.Shop.TODAY;
import static dev.regulars.decision.vouchers.Shop.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReserveVoucherIT {

    private final Shop shop = new Shop();
    private final String id = shop.issue("it:1", 1);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aCancelledSaleGivesTheVoucherBack() {
        assertThat(shop.reserve(id, "r1", 60)).isInstanceOf(Outcome.Done.class);
        assertThat(shop.redeem(id, "s2")).isEqualTo(refused(Refusal.VOUCHER_RESERVED));
        assertThat(shop.reserve(id, "r2", 60)).isEqualTo(refused(Refusal.VOUCHER_RESERVED));
        assertThat(shop.reserve.release(TILL, "r1")).isEqualTo(shop.reserve.release(TILL, "r1"));
        assertThat(shop.redeem(id, "s2")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aForgottenReservationEndsByItself() {
        Outcome first = shop.reserve(id, "r1", 60);
        shop.clock.pass(Duration.ofSeconds(59));
        assertThat(shop.reserve(id, "r1", 60)).isEqualTo(first);
        assertThat(shop.state(id)).isEqualTo(VoucherState.RESERVED);
        shop.clock.pass(Duration.ofSeconds(1));
        assertThat(shop.state(id)).isEqualTo(VoucherState.ISSUED);
        assertThat(shop.reserve(id, "r2", 60)).isInstanceOf(Outcome.Done.class);
        assertThat(shop.redeem.redeemReserved(TILL, "r1", "it:s1")).isEqualTo(refused(Refusal.VOUCHER_RESERVED));
    }

    @Test
    void theReserverMayComeLateWhenNobodyElseCame() {
        shop.reserve(id, "r1", 60);
        shop.clock.pass(Duration.ofSeconds(61));
        assertThat(shop.redeem.redeemReserved(TILL, "r1", "it:s1")).isInstanceOf(Outcome.Done.class);
        assertThat(shop.redeem.redeemReserved(TILL, "r1", "it:s1")).isInstanceOf(Outcome.Done.class);
        assertThat(shop.reserve.release(TILL, "r1")).isEqualTo(refused(Refusal.VOUCHER_REDEEMED));
        assertThat(shop.state(id)).isEqualTo(VoucherState.REDEEMED);
    }

    @Test
    void whatIsReservedIsKeptOverItsLastDay() {
        shop.clock.pass(Duration.ofHours(41).plusMinutes(40)); // 03:55 on the 23rd, of the business day 22
        shop.reserve(id, "r1", 600);
        shop.clock.pass(Duration.ofSeconds(599)); // 04:05
        assertThat(shop.times.at(TILL).day()).isEqualTo(TODAY.plusDays(2));
        assertThat(shop.redeem.redeemReserved(TILL, "r1", "it:s1")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aReservationIdStandsForOneVoucherOnce() {
        String other = shop.issue("it:1", 2);
        shop.reserve(id, "r1", 60);
        assertThat(shop.reserve(other, "r1", 60)).isEqualTo(refused(Refusal.ID_REUSED));
        assertThat(shop.reserve.reserve(new Till("LON-01", ""), other, "r1", Duration.ofSeconds(1)))
                .isInstanceOf(Outcome.Done.class);
        shop.reserve.release(TILL, "r1");
        assertThat(shop.reserve(id, "r1", 60)).isEqualTo(refused(Refusal.RESERVATION_RELEASED));
        assertThat(shop.redeem.redeemReserved(TILL, "r1", "it:s1")).isEqualTo(refused(Refusal.RESERVATION_RELEASED));
        assertThat(shop.reserve.release(TILL, "r9")).isEqualTo(refused(Refusal.RESERVATION_NOT_FOUND));
        assertThat(shop.redeem.redeemReserved(TILL, "r9", "it:s1")).isEqualTo(refused(Refusal.RESERVATION_NOT_FOUND));
    }
}
