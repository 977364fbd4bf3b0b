package dev.regulars.decision.vouchers;

import static dev.regulars.decision.vouchers.Shop.TODAY;
import static dev.regulars.decision.vouchers.Shop.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Race;
import dev.regulars.decision.verify.Proof;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssueBatchIT {

    private static final int COUNT = 1_050;

    private final Shop shop = new Shop();
    private final IssueBatch issue = new IssueBatch(shop.ground.documents, shop.batches, shop.codes, Shop.settings(0));
    private final Batch batch = new Batch("b1", Shop.terms(TODAY, TODAY), COUNT, 0, Batch.State.RUNNING, null);

    @AfterEach
    void close() {
        shop.close();
    }

    private Batch now() {
        return shop.batches.find("b1").orElseThrow();
    }

    private Outcome redeem(int number) {
        return shop.redeem(shop.codes.id(issue.codes(batch).apply(number)), "s" + number);
    }

    @Test
    void goesOnWhereItWasInterrupted() throws Exception {
        shop.batches.insert(batch);
        AtomicInteger chunks = new AtomicInteger();
        issue.run("b1", () -> chunks.incrementAndGet() > 3);
        assertThat(now().issued()).isEqualTo(300);
        assertThat(Proof.problems(shop.ground.documents)).isEmpty();
        // A crash after the vouchers of a chunk and before its progress: the next one makes the same again.
        shop.ground.documents.update(
                Batches.BATCHES, Documents.id("b1"), com.mongodb.client.model.Updates.set("issued", 200));
        issue.run("b1", () -> false);
        assertThat(now().state()).isEqualTo(Batch.State.ISSUED);
        assertThat(shop.ground.all(Documents.VOUCHERS)).hasSize(COUNT);
        assertThat(redeem(1)).isInstanceOf(Outcome.Done.class);
        assertThat(redeem(COUNT)).isInstanceOf(Outcome.Done.class);
        assertThat(redeem(COUNT + 1)).isEqualTo(refused(Refusal.VOUCHER_NOT_FOUND));
        assertThat(Proof.problems(shop.ground.documents)).isEmpty();
    }

    @Test
    void fourInstancesAtOnceIssueItOnce() throws Exception {
        shop.batches.insert(batch);
        Race.run(4, i -> {
            issue.run("b1", () -> false);
            return i;
        });
        assertThat(now().issued()).isEqualTo(COUNT);
        assertThat(shop.ground.all(Documents.VOUCHERS)).hasSize(COUNT);
    }

    @Test
    void aBatchCancelledWhileItIsIssuedIsWorthNothingAtOnce() throws Exception {
        shop.batches.insert(batch);
        AtomicInteger chunks = new AtomicInteger();
        issue.run("b1", () -> {
            if (chunks.incrementAndGet() == 4) {
                redeem(1);
                shop.batches.cancel("b1", new Cancellation("wrong reward", "ann", shop.clock.instant()));
            }
            return false;
        });
        assertThat(now().state()).isEqualTo(Batch.State.CANCELLED);
        assertThat(now().issued()).isEqualTo(300);
        assertThat(redeem(2)).isEqualTo(refused(Refusal.VOUCHER_CANCELLED));
        assertThat(redeem(1)).as("redeemed before").isInstanceOf(Outcome.Done.class);
        assertThat(Proof.problems(shop.ground.documents)).isEmpty();
    }

    @Test
    void itsWorkerTakesItOnceAndFinishesWhatIsLeft() throws Exception {
        BatchWorker worker = new BatchWorker(shop.batches, issue, Shop.settings(0));
        assertThat(worker.take(batch)).isEqualTo(new BatchOutcome.Done(batch));
        worker.start();
        for (int i = 0; i < 300 && now().isRunning(); i++) {
            Thread.sleep(50);
        }
        worker.stop();
        assertThat(now().state()).isEqualTo(Batch.State.ISSUED);
        assertThat(worker.take(batch)).isEqualTo(new BatchOutcome.Done(now()));
        Batch other = new Batch("b1", batch.terms(), COUNT + 1, 0, Batch.State.RUNNING, null);
        assertThat(worker.take(other)).isEqualTo(new BatchOutcome.Refused(Refusal.ID_REUSED));
    }
}
