package dev.regulars.decision.vouchers;

import static dev.regulars.decision.vouchers.Shop.TILL;
import static dev.regulars.decision.vouchers.Shop.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.relay.Race;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VoucherRaceIT {

    private static final int THREADS = 200;
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    private static long won(List<Outcome> outcomes) {
        return outcomes.stream().filter(Outcome.Done.class::isInstance).count();
    }

    @Test
    void of200ThreadsThatRedeemOneVoucherOneWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            String id = shop.issue("it:race", round + 1);
            int number = round;
            List<Outcome> outcomes = Race.run(THREADS, i -> shop.redeem(id, "s" + number + "-" + i));
            assertThat(won(outcomes)).isEqualTo(1);
            assertThat(outcomes.stream().filter(refused(Refusal.VOUCHER_REDEEMED)::equals))
                    .hasSize(THREADS - 1);
            assertThat(shop.document(id).getLong("version")).isEqualTo(1);
        }
    }

    @Test
    void of200ThreadsThatReserveOneVoucherOneWins() throws Exception {
        String id = shop.issue("it:race", 1);
        assertThat(won(Race.run(THREADS, i -> shop.reserve(id, "r" + i, 60)))).isEqualTo(1);
        assertThat(won(Race.run(THREADS, i -> shop.redeem.redeemReserved(TILL, "r" + i, "it:s" + i))))
                .isEqualTo(1);
    }

    @Test
    void oneTransactionThatRedeems200TimesRedeemsOnce() throws Exception {
        String id = shop.issue("it:race", 1);
        assertThat(won(Race.run(THREADS, i -> shop.redeem(id, "same")))).isEqualTo(THREADS);
        assertThat(shop.document(id).getLong("version")).isEqualTo(1);
    }

    /** Whoever is first, the voucher is not lost to a transaction that was taken back. */
    @Test
    void aRedemptionAndItsReversalAtOnceLeaveTheVoucherFree() throws Exception {
        for (int round = 0; round < 100; round++) {
            String id = shop.issue("it:race", round + 1);
            String sale = "s" + round;
            Race.run(4, i -> i % 2 == 0 ? shop.redeem(id, sale) : shop.redeem.reverse(TILL, "it:" + sale, "it:v"));
            assertThat(shop.state(id)).isEqualTo(VoucherState.ISSUED);
        }
    }

    @Test
    void cancelledAndRedeemedAtOnceItIsOneOfBoth() throws Exception {
        for (int round = 0; round < 50; round++) {
            String id = shop.issue("it:race", round + 1);
            String sale = "s" + round;
            List<Outcome> outcomes =
                    Race.run(8, i -> i % 2 == 0 ? shop.redeem(id, sale + i) : shop.cancel.cancel(id, "x", "ann"));
            boolean cancelled = shop.state(id) == VoucherState.CANCELLED;
            assertThat(won(outcomes)).isEqualTo(cancelled ? 4 : 1);
        }
    }
}
