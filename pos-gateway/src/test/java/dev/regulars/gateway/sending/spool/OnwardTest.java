package dev.regulars.gateway.sending.spool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.sending.Outcome;
import dev.regulars.gateway.sending.Sending;
import dev.regulars.gateway.watching.TraceHeaders;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of a key's sales while they move from the spool to the queue. */
class OnwardTest {
    @TempDir
    Path folder;

    private final MovingQueue centre = new MovingQueue();
    private Spool spool;
    private Forwarder forwarder;

    @BeforeEach
    void open() {
        SpoolSettings settings = Sales.settings(folder);
        spool = new Spool(settings, TraceHeaders.none());
        forwarder = new Forwarder(spool, new Onward(centre, centre, ""), TraceHeaders.none(), settings);
    }

    @AfterEach
    void close() throws InterruptedException {
        forwarder.stop();
        spool.destroy();
    }

    /** Asked the other way round, sale 2 would find 1 neither in the queue (not yet) nor in the spool (no longer). */
    @Test
    void aSaleThatMovesToTheQueueIsNotOvertaken() throws InterruptedException {
        assertThat(send("1")).isInstanceOf(Outcome.Queued.class);
        centre.up = true;
        centre.takes = true;
        centre.afterTheNextLook(this::forward);
        assertThat(send("2")).isInstanceOf(Outcome.Queued.class);
        forward();
        centre.workOff();
        assertThat(send("3")).isInstanceOf(Outcome.Decided.class);
        assertThat(centre.decided).containsExactly("1", "2", "3");
    }

    @Test
    void whileTheQueueIsAwayTheSpoolIsDecidedDirectlyAndInOrder() {
        assertThat(send("1")).isInstanceOf(Outcome.Queued.class);
        assertThat(send("2")).isInstanceOf(Outcome.Queued.class);
        centre.up = true;
        assertThat(send("3")).as("behind the others").isInstanceOf(Outcome.Queued.class);
        forward();
        assertThat(spool.level().transactions()).isZero();
        assertThat(centre.decided).containsExactly("1", "2", "3");
    }

    @Test
    void whatWasQueuedBeforeTheQueueWentAwayComesFirst() {
        centre.takes = true;
        assertThat(send("1")).isInstanceOf(Outcome.Queued.class);
        centre.takes = false;
        assertThat(send("2")).isInstanceOf(Outcome.Queued.class);
        centre.up = true;
        forward();
        assertThat(centre.decided).isEmpty();
        centre.takes = true;
        forward();
        centre.workOff();
        assertThat(centre.decided).containsExactly("1", "2");
    }

    @Test
    void whereOutcomesAreToldByWhoFollowsTheQueueNothingPassesIt() throws InterruptedException {
        forwarder.stop();
        forwarder = new Forwarder(
                spool,
                new Onward(centre, centre, "https://shop.example/told"),
                TraceHeaders.none(),
                Sales.settings(folder));
        send("1");
        centre.up = true;
        forward();
        assertThat(centre.decided).isEmpty();
        centre.takes = true;
        forward();
        centre.workOff();
        assertThat(centre.decided).containsExactly("1");
    }

    @Test
    void aRoundThatFailsWaitsLongerEachTimeUpToALimit() throws InterruptedException {
        send("1");
        long first = forwarder.round();
        long second = forwarder.round();
        for (int i = 0; i < 40; i++) {
            forwarder.round();
        }
        assertThat(second).isGreaterThan(first);
        assertThat(forwarder.round()).isEqualTo(100);
        centre.takes = true;
        assertThat(forwarder.round()).isZero();
    }

    private Outcome send(String id) {
        return Sending.with(centre, centre, spool).send(Sales.of(id, "4711"));
    }

    private void forward() {
        try {
            forwarder.round();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
