package dev.regulars.decision.vouchers;

import static dev.regulars.decision.vouchers.Shop.TILL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.relay.Race;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Tills that do anything at any time to a few vouchers. Between two redemptions of one voucher, the first was taken
 * back; what is acknowledged last is what is stored.
 */
class RandomTransitionsIT {

    private static final int TILLS = 12;
    private static final int STEPS = 400;
    private static final int VOUCHERS = 2;
    /** Of transactions and reservations; few, so that several tills use the same at once. */
    private static final int NAMES = 400;

    private final long seed = Long.getLong("regulars.seed", System.nanoTime());
    private final Shop shop = new Shop();
    private final ConcurrentLinkedQueue<String> redeemed = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void neverLeaveTwoRedemptions() throws Exception {
        System.out.println("transitions seed " + seed);
        List<String> ids = java.util.stream.IntStream.rangeClosed(1, VOUCHERS)
                .mapToObj(number -> shop.issue("it:random", number))
                .toList();
        Race.run(TILLS, till -> {
            Random random = new Random(seed + till);
            for (int i = 0; i < STEPS; i++) {
                act(random, ids.get(random.nextInt(VOUCHERS)), String.valueOf(random.nextInt(NAMES)));
            }
            return 0;
        });
        ids.forEach(this::check);
    }

    private void act(Random random, String id, String name) {
        switch (random.nextInt(6)) {
            case 0 -> shop.reserve(id, "r" + name, 1 + random.nextInt(30));
            case 1 -> shop.reserve.release(TILL, "r" + name);
            case 2 -> note("s" + name, shop.redeem(id, "s" + name));
            case 3 -> note("s" + name, shop.redeem.redeemReserved(TILL, "r" + name, "it:s" + name));
            case 4 -> shop.redeem.reverse(TILL, "it:s" + name, "it:v" + name);
            default -> shop.clock.pass(Duration.ofSeconds(random.nextInt(20)));
        }
    }

    private void note(String transaction, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            redeemed.add(done.voucher().id() + " it:" + transaction);
        }
    }

    /** All that was redeemed and not taken back since is what the voucher names: one, or none. */
    private void check(String id) {
        Redemptions redemptions = new Redemptions(shop.ground.documents);
        List<String> kept = redeemed.stream()
                .filter(note -> note.startsWith(id + " "))
                .map(note -> note.substring(id.length() + 1))
                .distinct()
                .filter(transaction -> !redemptions.isReversed(transaction))
                .toList();
        Voucher voucher = shop.vouchers.find(id).orElseThrow();
        assertThat(kept).as("seed " + seed).hasSize(voucher.stored() == VoucherState.REDEEMED ? 1 : 0);
        if (!kept.isEmpty()) {
            assertThat(voucher.isRedeemedBy(kept.get(0))).isTrue();
            assertThat(Objects.requireNonNull(voucher.redemption()).undone()).isFalse();
        }
    }
}
