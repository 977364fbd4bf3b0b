package dev.regulars.decision.vouchers;

import static dev.regulars.decision.vouchers.Shop.TILL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.decision.relay.Announcement;
import dev.regulars.testing.Contract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Changes of vouchers on a real store, told whatever ends between the write, the broker and the note that they are. */
class VoucherChangesIT {

    private static final Contract CONTRACT = Contract.event("voucher-change");

    private final Shop shop = new Shop();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        shop.ground.dialect.assertKept();
        shop.close();
    }

    /** {@code redeemed it:s1 1}, the last being the number in the id. */
    private boolean take(List<Announcement> announcements) {
        for (Announcement one : announcements) {
            assertThat(CONTRACT.violations(one.event())).isEmpty();
            assertThat(one.topic()).isEqualTo("loyalty.vouchers");
            String change = one.event().replaceFirst("(?s).*\"change\":\"([^\"]*)\".*", "$1");
            String by = one.event().replaceFirst("(?s).*\"transactionId\":\"([^\"]*)\".*", "$1");
            String number = one.event().replaceFirst("(?s).*?\"id\":\"" + one.key() + "/([^\"]*)\".*", "$1");
            told.add(change + " " + (by.startsWith("{") ? "-" : by) + " " + number);
        }
        return true;
    }

    /** Of a process that remembers nothing. */
    private TellVoucherChanges begun(Predicate<List<Announcement>> broker) {
        return new TellVoucherChanges(
                new UntoldChanges(shop.ground.documents), new ChangedVouchers(), broker, shop.clock);
    }

    private void nothingIsLeft(String id) {
        assertThat(shop.document(id)).doesNotContainKey("telling");
        assertThat(shop.document(id).getList("untold", org.bson.Document.class)).isEmpty();
        told.clear();
        begun(this::take).work();
        assertThat(told).isEmpty();
    }

    @Test
    void eachChangeIsToldInOrder() {
        String id = shop.issue("it:1", 1);
        TellVoucherChanges tell =
                new TellVoucherChanges(new UntoldChanges(shop.ground.documents), shop.changed, this::take, shop.clock);
        tell.work();
        shop.redeem(id, "s1");
        shop.redeem.reverse(TILL, "it:s1", "it:v1");
        tell.work();
        shop.reserve(id, "r1", 60);
        shop.cancel.cancel(id, "lost", "ann");
        tell.work();
        assertThat(told).containsExactly("redeemed it:s1 1", "given-back it:s1 2", "cancelled - 4");
        nothingIsLeft(id);
    }

    @Test
    void whatACrashLeftAfterTheWriteIsToldAtTheNextStart() {
        String id = shop.issue("it:1", 1);
        shop.redeem(id, "s1");
        begun(this::take).work();
        assertThat(told).containsExactly("redeemed it:s1 1");
        nothingIsLeft(id);
    }

    @Test
    void whatACrashLeftAfterTheBrokerIsToldAgainUnderTheSameId() {
        String id = shop.issue("it:1", 1);
        shop.redeem(id, "s1");
        assertThatThrownBy(begun(events -> {
                    take(events);
                    throw new IllegalStateException("the process ends");
                })::work)
                .hasMessageContaining("ends");
        begun(this::take).work();
        assertThat(told).containsExactly("redeemed it:s1 1", "redeemed it:s1 1");
        nothingIsLeft(id);
    }

    @Test
    void aChangeThatComesWhileOthersAreToldStaysToBeTold() {
        String id = shop.issue("it:1", 1);
        shop.redeem(id, "s1");
        TellVoucherChanges tell = begun(events -> {
            if (told.isEmpty()) {
                shop.redeem.reverse(TILL, "it:s1", "it:v1");
            }
            return take(events);
        });
        tell.work();
        assertThat(told).containsExactly("redeemed it:s1 1");
        shop.clock.pass(TellVoucherChanges.SWEEP);
        tell.work();
        assertThat(told).containsExactly("redeemed it:s1 1", "given-back it:s1 2");
        nothingIsLeft(id);
    }

    @Test
    void whileTheBrokerIsAwayItIsTriedEverMoreSlowly() {
        String id = shop.issue("it:1", 1);
        shop.redeem(id, "s1");
        List<Boolean> answers = new ArrayList<>(List.of(false, false, true));
        int[] asked = {0};
        TellVoucherChanges tell = begun(events -> {
            asked[0]++;
            return answers.remove(0) && take(events);
        });
        tell.work();
        tell.work();
        assertThat(asked[0]).isEqualTo(1);
        shop.clock.pass(Duration.ofSeconds(3));
        tell.work();
        shop.clock.pass(Duration.ofSeconds(3));
        tell.work();
        assertThat(asked[0]).isEqualTo(2);
        shop.clock.pass(Duration.ofSeconds(3));
        tell.work();
        assertThat(told).containsExactly("redeemed it:s1 1");
        nothingIsLeft(id);
    }
}
