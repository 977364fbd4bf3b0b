package dev.regulars.decision.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Outgoing.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutgoingHandsTest {

    private static final int MESSAGES = 500;
    private static final Instant AGAIN = OutgoingStore.NOW.plus(Duration.ofMinutes(10));

    private final OutgoingStore store = new OutgoingStore();
    private final OutgoingHands hands = new OutgoingHands(store.documents);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void eachMessageIsInOneHandWhoeverReachesForIt() throws Exception {
        store.plan(MESSAGES);
        List<Outgoing> due = store.due();
        ExecutorService several = Executors.newFixedThreadPool(4);
        List<Callable<List<Outgoing>>> reaching = IntStream.range(0, 40)
                .<Callable<List<Outgoing>>>mapToObj(turn -> {
                    int from = turn / 4 * 50;
                    return () -> hands.take(due.subList(from, from + 50), "hand-" + turn, AGAIN);
                })
                .toList();
        List<String> taken = new ArrayList<>();
        for (Future<List<Outgoing>> one : several.invokeAll(reaching)) {
            one.get().forEach(message -> taken.add(message.id()));
        }
        several.shutdown();
        assertThat(taken).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(store.due()).isEmpty();
        assertThat(store.box.due(Channel.EMAIL, AGAIN, 1000)).hasSize(MESSAGES).allMatch(one -> one.attempts() == 1);
    }

    @Test
    void whoLostAMessageToAnotherHandChangesNothing() {
        store.plan(1);
        Outgoing message = hands.take(store.due(), "one", OutgoingStore.NOW).get(0);
        hands.take(store.due(), "other", AGAIN);
        hands.later(message.id(), "one", OutgoingStore.NOW, "late");
        hands.putBack(message.id(), "one", OutgoingStore.NOW, null);
        assertThat(store.due()).isEmpty();
        assertThat(store.box.find(message.id()).orElseThrow().attempts()).isEqualTo(2);
        hands.putBack(message.id(), "other", OutgoingStore.NOW, "away");
        Outgoing back = store.due().get(0);
        assertThat(back.attempts()).isEqualTo(1);
        assertThat(back.reason()).isEqualTo("away");
    }

    @Test
    void channelsDoNotStandInEachOthersWay() {
        store.box.plan(List.of(OutgoingStore.message(1, Channel.SMS), OutgoingStore.message(2, Channel.EMAIL)));
        assertThat(store.due()).hasSize(1).allMatch(one -> one.channel() == Channel.EMAIL);
        store.box.done(List.of(store.due().get(0).id()), State.LEFT, "late");
        assertThat(store.due()).isEmpty();
        assertThat(store.box.due(Channel.SMS, OutgoingStore.NOW, 10)).hasSize(1);
        assertThat(store.box.forget(Channel.EMAIL, AGAIN, 10)).isEqualTo(1);
    }
}
