package dev.regulars.decision.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.CommitResult;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.relay.Ground;
import dev.regulars.decision.relay.Race;
import dev.regulars.decision.relay.Sales;
import dev.regulars.decision.stock.RewardStock.Part;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Any decision of an account will do here: the stock asks only whether it was committed. */
class RewardStockIT {

    private final Ground ground = Ground.open();
    private final Clock clock = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    private final RewardStock stock = new RewardStock(ground.documents, ground.accounts, clock);
    private final RewardStock later =
            new RewardStock(ground.documents, ground.accounts, Clock.offset(clock, Duration.ofMinutes(2)));

    @AfterEach
    void close() {
        ground.close();
    }

    private static Part part(String decision) {
        return new Part("mug", "m_a", decision, 1);
    }

    private long taken() {
        return ground.all(RewardStock.STOCK).get(0).getLong("taken");
    }

    @Test
    void noMoreAreHeldThanThereAre() throws Exception {
        long held = Race.run(20, i -> stock.hold(part("d" + i), 7)).stream()
                .filter(one -> one)
                .count();
        assertThat(held).isEqualTo(7);
        assertThat(taken()).isEqualTo(7);
        assertThat(stock.hold(new Part("tv", "m_a", "d", 3), 2)).isFalse();
    }

    @Test
    void theSameDecisionHoldsOnce() {
        assertThat(stock.hold(part("d"), 2)).isTrue();
        assertThat(stock.hold(part("d"), 2)).isTrue();
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void whatACrashLeftIsLetGoAndASlowCommitDoesNotSlipThrough() {
        Account slow = ground.member("m_a");
        assertThat(stock.hold(part("it:1"), 1)).isTrue();
        assertThat(stock.hold(part("it:2"), 1)).as("too early").isFalse();
        assertThat(later.hold(part("it:2"), 1)).isTrue();
        DecisionRecord decision = Sales.sale(slow, "it:1", 5);
        assertThat(ground.accounts.commit(slow, Sales.change(slow, decision), decision))
                .isEqualTo(CommitResult.CONTENDED);
        assertThat(stock.hold(part("it:1"), 1)).isFalse();
    }

    @Test
    void whatWasCommittedStaysTakenAndComesBackOnce() throws Exception {
        ground.relay.start();
        ground.member("m_a");
        assertThat(stock.hold(part("it:1"), 1)).isTrue();
        ground.sell("m_a", "1", 5);
        assertThat(later.hold(part("it:2"), 1)).isFalse();
        assertThat(ground.all(RewardStock.STOCK).get(0).getList("holds", Document.class))
                .isEmpty();
        stock.giveBack(part("back"));
        stock.giveBack(part("back"));
        assertThat(taken()).isZero();
        assertThat(later.hold(part("it:2"), 1)).isTrue();
        stock.release(part("it:2"));
        assertThat(taken()).isZero();
        ground.awaitRelayed();
    }
}
