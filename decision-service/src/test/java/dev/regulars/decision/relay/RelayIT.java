package dev.regulars.decision.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.CommitResult;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.Waiting;
import dev.regulars.decision.verify.Proof;
import dev.regulars.testing.Backends;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RelayIT {

    @Test
    void findsWhatACrashLeft() throws InterruptedException {
        try (Ground ground = Ground.open()) {
            ground.member("m_a");
            DecisionRecord sold = ground.sell("m_a", "1", 40);
            Relay afterTheCrash = ground.newRelay(Backends.kafkaBootstrapServers());
            afterTheCrash.start();
            ground.awaitRelayed();
            afterTheCrash.stop();
            assertThat(ground.all(Documents.ACCOUNTS).get(0)).doesNotContainKey("pending");
            assertThat(ground.accounts.decision("it:1")).contains(sold);
            assertThat(Proof.problems(ground.documents)).isEmpty();
        }
    }

    @Test
    void storesThoughTheBrokerIsAway() throws InterruptedException {
        try (Ground ground = Ground.withoutBroker()) {
            ground.relay.start();
            ground.member("m_a");
            ground.sell("m_a", "1", 40);
            for (int i = 0; i < 100 && ground.all(Documents.LEDGER).isEmpty(); i++) {
                Thread.sleep(50);
            }
            assertThat(ground.all(Documents.LEDGER)).hasSize(1);
            assertThat(ground.accounts.find("m_a").orElseThrow().waiting().entries())
                    .isEqualTo(1);
            Relay connected = ground.newRelay(Backends.kafkaBootstrapServers());
            connected.start();
            ground.awaitRelayed();
            connected.stop();
            assertThat(Proof.problems(ground.documents)).isEmpty();
        }
    }

    @Test
    void refusesWhenTheOutboxIsFullAndTakesAgainWhenItIsNot() throws InterruptedException {
        try (Ground ground = Ground.withoutBroker()) {
            ground.member("m_a");
            for (int i = 0; i < Waiting.MAX_ENTRIES; i++) {
                ground.sell("m_a", "full-" + i, 1);
            }
            Account full = ground.accounts.find("m_a").orElseThrow();
            DecisionRecord one = Sales.sale(full, "it:more", 1);
            assertThat(ground.accounts.commit(full, Sales.change(full, one), one))
                    .isEqualTo(CommitResult.OUTBOX_FULL);
            assertThat(ground.accounts.find("m_a")).contains(full);
            Relay connected = ground.newRelay(Backends.kafkaBootstrapServers());
            connected.start();
            ground.awaitRelayed();
            ground.sell("m_a", "more", 1);
            ground.awaitRelayed();
            connected.stop();
            assertThat(ground.all(Documents.LEDGER)).hasSize(Waiting.MAX_ENTRIES + 1);
        }
    }

    @Test
    void makesRoomWhileACommitWaits() {
        try (Ground ground = Ground.open()) {
            ground.member("m_a");
            for (int i = 0; i < Waiting.MAX_ENTRIES; i++) {
                ground.sell("m_a", "full-" + i, 1);
            }
            ground.relay.start();
            ground.sell("m_a", "more", 1);
            assertThat(ground.accounts.find("m_a").orElseThrow().sequence()).isEqualTo(Waiting.MAX_ENTRIES + 1);
        }
    }

    @Test
    void knowsTheReturnsOfASaleAfterAFlush() {
        try (Ground ground = Ground.withoutBroker()) {
            ground.member("m_a");
            ground.sell("m_a", "sale", 40);
            giveBack(ground, "it:r1", Map.of("1.a", "1"));
            assertThat(ground.accounts.returned("it:sale")).isEmpty();
            assertThat(ground.relay.flush("m_a")).isTrue();
            assertThat(ground.relay.flush("m_a")).isFalse();
            assertThat(ground.accounts.returned("it:sale")).isEqualTo(Map.of("1.a", "1"));
            giveBack(ground, "it:r2", Map.of("1.a", "2", "2", "0.5"));
            ground.relay.flush("m_a");
            assertThat(ground.accounts.returned("it:sale")).isEqualTo(Map.of("1.a", "2", "2", "0.5"));
        }
    }

    @Test
    void keepsTheNewestReturnWhenASlowRelayComesWithAnOlderOne() {
        try (Ground ground = Ground.withoutBroker()) {
            ground.member("m_a");
            ground.sell("m_a", "sale", 40);
            DecisionRecord older = giveBack(ground, "it:r1", Map.of("1", "1"));
            DecisionRecord newer = giveBack(ground, "it:r2", Map.of("1", "2"));
            Journal journal = new Journal(ground.documents);
            journal.store(List.of(older, newer));
            journal.store(List.of(older));
            assertThat(ground.accounts.returned("it:sale")).isEqualTo(Map.of("1", "2"));
        }
    }

    private static DecisionRecord giveBack(Ground ground, String id, Map<String, String> returnedAfter) {
        return ground.commit("m_a", id, "f", a -> Sales.giveBack(a, id, "it:sale", 1, returnedAfter));
    }

    @Test
    void staysPendingWhenACommitComesBetweenPublishingAndRemoving() {
        try (Ground ground = Ground.withoutBroker()) {
            ground.member("m_a");
            ground.sell("m_a", "1", 40);
            ground.sell("m_a", "2", 40);
            Outboxes outboxes = new Outboxes(ground.documents);
            outboxes.remove(Map.of("m_a", 1L));
            Document account = ground.all(Documents.ACCOUNTS).get(0);
            assertThat(account.getBoolean("pending")).isTrue();
            assertThat(account.getList("outbox", Document.class))
                    .extracting(e -> e.getString("_id"))
                    .containsExactly("it:2");
            outboxes.remove(Map.of("m_a", 1L));
            outboxes.remove(Map.of("m_a", 2L));
            assertThat(ground.all(Documents.ACCOUNTS).get(0)).doesNotContainKey("pending");
            assertThat(ground.accounts.find("m_a").orElseThrow().version()).isEqualTo(2);
        }
    }
}
