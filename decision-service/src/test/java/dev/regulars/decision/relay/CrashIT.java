package dev.regulars.decision.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.verify.Proof;
import dev.regulars.testing.Backends;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.RepeatedTest;

/**
 * Four tills send the same 24 transactions, each in another order, until all are acknowledged, while one step in
 * twelve is the last of what its process did. Two relays work at once, one of which is replaced again and again. In
 * the end each transaction counts once, and was answered the same whoever asked.
 */
class CrashIT {

    private static final int TRANSACTIONS = 24;
    private static final int TILLS = 4;
    private static final long POINTS = 60;

    private final long seed = Long.getLong("regulars.seed", System.nanoTime());
    private final Map<String, DecisionRecord> acknowledged = new ConcurrentHashMap<>();

    @RepeatedTest(6)
    void countsEachTransactionOnceWhateverCrashes() throws Exception {
        System.out.println("crash seed " + seed);
        String kafka = Backends.kafkaBootstrapServers();
        try (Ground ground = new Ground(kafka, mongo -> new FaultyDocuments(mongo, seed))) {
            List<String> accounts = open(ground);
            ground.relay.start();
            Race.run(TILLS + 1, number -> number < TILLS ? sendAll(ground, accounts, number) : replace(ground, kafka));
            ((FaultyDocuments) ground.documents).heal();
            ground.awaitRelayed();
            assertThat(acknowledged).hasSize(TRANSACTIONS);
            assertThat(ground.all(Documents.DECISIONS)).hasSize(TRANSACTIONS);
            accounts.forEach(account -> check(ground, account));
            assertThat(Proof.problems(ground.documents)).isEmpty();
            checkEvents(accounts);
        }
    }

    private List<String> open(Ground ground) {
        List<String> accounts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String id = "m_" + i + "_" + ground.database;
            insist(() -> ground.member(id));
            accounts.add(id);
        }
        return accounts;
    }

    /** One life of a second instance after the other. */
    private int replace(Ground ground, String kafka) throws InterruptedException {
        while (acknowledged.size() < TRANSACTIONS) {
            Relay other = ground.newRelay(kafka);
            other.start();
            Thread.sleep(300);
            other.stop();
        }
        return 0;
    }

    private int sendAll(Ground ground, List<String> accounts, int till) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < TRANSACTIONS; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, new Random(seed + till));
        for (int number : numbers) {
            String account = accounts.get(number % accounts.size());
            DecisionRecord answer = insist(() -> send(ground, account, number));
            DecisionRecord earlier = acknowledged.putIfAbsent(answer.id(), answer);
            assertThat(earlier == null || earlier.equals(answer)).isTrue();
        }
        return numbers.size();
    }

    /** Numbers 0 to 2 are a sale of each account; of the others, every second takes something of it back. */
    private static DecisionRecord send(Ground ground, String account, int number) {
        String id = "it:" + number;
        if (number < 3 || number % 2 == 0) {
            return ground.commit(account, id, Sales.fingerprint(POINTS), a -> Sales.sale(a, id, POINTS));
        }
        String saleId = "it:" + number % 3;
        return ground.commit(account, id, Sales.fingerprint(1), a -> {
            ground.relay.flush(account);
            int back = Integer.parseInt(ground.accounts.returned(saleId).getOrDefault("1", "0"));
            return Sales.giveBack(a, id, saleId, 1, Map.of("1", Integer.toString(back + 1)));
        });
    }

    private static <T> T insist(java.util.function.Supplier<T> step) {
        while (true) {
            try {
                return step.get();
            } catch (FaultyDocuments.Crash e) {
                Thread.onSpinWait();
            }
        }
    }

    private void check(Ground ground, String accountId) {
        Account account = ground.accounts.find(accountId).orElseThrow();
        List<DecisionRecord> own = acknowledged.values().stream()
                .filter(d -> d.accountId().equals(accountId))
                .toList();
        List<DecisionRecord> returns =
                own.stream().filter(d -> d.type().equals("return")).toList();
        assertThat(account.sequence()).isEqualTo(own.size());
        assertThat(account.available())
                .isEqualTo((POINTS * (own.size() - returns.size()) - returns.size()) % Sales.THRESHOLD);
        String saleId = "it:" + accountId.charAt(2);
        assertThat(ground.accounts.returned(saleId)).isEqualTo(Map.of("1", Integer.toString(returns.size())));
    }

    /** Each event at least once, and none before the account's earlier ones. */
    private static void checkEvents(List<String> accounts) {
        Map<String, List<String>> events = EventLog.read();
        for (String account : accounts) {
            List<String> first =
                    events.getOrDefault(account, List.of()).stream().distinct().toList();
            assertThat(first).hasSize(TRANSACTIONS / accounts.size());
            for (int i = 0; i < first.size(); i++) {
                assertThat(first.get(i)).endsWith("\"sequence\":" + (i + 1) + "}");
            }
        }
    }
}
