package dev.regulars.decision.vouchers;

import static dev.regulars.decision.vouchers.Shop.TILL;
import static dev.regulars.decision.vouchers.Shop.TODAY;
import static dev.regulars.decision.vouchers.Shop.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RedeemVoucherIT {

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aVoucherIsRedeemedOnceAndItsTransactionIsAnsweredAgain() {
        String id = shop.issue("it:1", 1);
        Outcome first = shop.redeem(id, "s1");
        assertThat(first).isInstanceOf(Outcome.Done.class);
        shop.clock.pass(Duration.ofDays(5));
        Outcome again = shop.redeem(id, "s1");
        assertThat(((Outcome.Done) again).voucher().redemption())
                .isEqualTo(((Outcome.Done) first).voucher().redemption());
        assertThat(shop.redeem(id, "s2")).isEqualTo(refused(Refusal.VOUCHER_REDEEMED));
        assertThat(shop.document(id).getLong("version")).isEqualTo(1);
    }

    @Test
    void itsDaysAreBusinessDaysOfTheStore() {
        String id = shop.issue("it:1", 1, Shop.terms(TODAY.plusDays(1), TODAY.plusDays(1)));
        assertThat(shop.redeem(id, "s1")).isEqualTo(refused(Refusal.VOUCHER_NOT_YET_USABLE));
        shop.clock.pass(Duration.ofHours(17)); // 03:15 on the 22nd is still the 21st
        assertThat(shop.redeem(id, "s1")).isEqualTo(refused(Refusal.VOUCHER_NOT_YET_USABLE));
        shop.clock.pass(Duration.ofHours(24)); // 03:15 on the 23rd is still the 22nd
        assertThat(shop.redeem(id, "s1")).isInstanceOf(Outcome.Done.class);
        String other = shop.issue("it:1", 2, Shop.terms(TODAY, TODAY));
        assertThat(shop.redeem(other, "s2")).isEqualTo(refused(Refusal.VOUCHER_EXPIRED));
        assertThat(shop.state(other)).isEqualTo(VoucherState.EXPIRED);
    }

    @Test
    void aTransactionTakenBackGivesItsVouchersBack() {
        String one = shop.issue("it:1", 1);
        String two = shop.issue("it:1", 2);
        shop.redeem(one, "s1");
        shop.redeem(two, "s1");
        List<Voucher> back = shop.redeem.reverse(TILL, "it:s1", "it:v1");
        assertThat(back).extracting(Voucher::id).containsExactlyInAnyOrder(one, two);
        assertThat(shop.redeem.reverse(TILL, "it:s1", "it:v1")).isEqualTo(shop.redeem.reverse(TILL, "it:s1", "it:v2"));
        assertThat(shop.state(one)).isEqualTo(VoucherState.ISSUED);
        assertThat(shop.redeem(one, "s1")).isEqualTo(refused(Refusal.TRANSACTION_REVERSED));
        assertThat(shop.redeem(one, "s2")).isInstanceOf(Outcome.Done.class);
        assertThat(shop.redeem.reverse(TILL, "it:s1", "it:v1"))
                .extracting(Voucher::id)
                .containsExactly(two);
        assertThat(shop.state(one)).isEqualTo(VoucherState.REDEEMED);
    }

    @Test
    void aReversalThatComesBeforeItsRedemptionWins() {
        String id = shop.issue("it:1", 1);
        assertThat(shop.redeem.reverse(TILL, "it:s1", "it:v1")).isEmpty();
        assertThat(shop.redeem(id, "s1")).isEqualTo(refused(Refusal.TRANSACTION_REVERSED));
        assertThat(shop.state(id)).isEqualTo(VoucherState.ISSUED);
    }

    @Test
    void whatExpiredMeanwhileHasTheGraceThatIsSet() {
        for (int grace : new int[] {0, 3}) {
            try (Shop other = new Shop(grace)) {
                String id = other.issue("it:1", 1);
                other.redeem(id, "s1");
                other.clock.pass(Duration.ofDays(9));
                other.redeem.reverse(TILL, "it:s1", "it:v1");
                assertThat(other.state(id)).isEqualTo(grace == 0 ? VoucherState.EXPIRED : VoucherState.ISSUED);
                other.clock.pass(Duration.ofDays(3));
                assertThat(other.redeem(id, "s2") instanceof Outcome.Done).isEqualTo(grace > 0);
            }
        }
    }

    @Test
    void aTransactionUsesSoManyVouchersAndNoMore() {
        for (int i = 1; i <= Redemptions.MAX_VOUCHERS; i++) {
            shop.redeem(shop.issue("it:1", i), "s1");
        }
        String more = shop.issue("it:2", 1);
        assertThat(shop.redeem(more, "s1")).isEqualTo(refused(Refusal.TOO_MANY_ENTRIES));
        assertThat(shop.redeem(shop.codes.id(shop.codes.code("it:1", 100)), "s1"))
                .isInstanceOf(Outcome.Done.class);
        assertThat(shop.redeem.reverse(TILL, "it:s1", "it:v1")).hasSize(Redemptions.MAX_VOUCHERS);
    }

    @Test
    void remembersItsLastTransitionsAndNoMore() {
        String id = shop.issue("it:1", 1);
        for (int i = 0; i < 2 * Vouchers.MAX_HISTORY; i++) {
            shop.reserve(id, "r" + i, 60);
            shop.reserve.release(TILL, "r" + i);
        }
        List<Document> history = shop.document(id).getList("history", Document.class);
        assertThat(history).hasSize(Vouchers.MAX_HISTORY);
        assertThat(history.get(Vouchers.MAX_HISTORY - 1).getString("event")).isEqualTo("released");
    }
}
