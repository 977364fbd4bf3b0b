package dev.regulars.decision.verify;

import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Ground;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two members and a till; m_a has three sales of 200 points, of which the third makes a voucher. Then each kind of
 * error is planted.
 */
class VerifyIT {

    private static final String RIGHT = "verified 3 accounts, 9 postings, 5 decisions: 0 problems";

    private final Ground ground = Ground.open();
    private final List<String> printed = new ArrayList<>();

    @BeforeEach
    void sell() throws InterruptedException {
        ground.member("m_a");
        ground.member("m_b");
        ground.accounts.open("till:LON-01/1", false, "", dev.regulars.decision.relay.Sales.AT);
        for (String id : List.of("a1", "a2", "a3")) {
            ground.sell("m_a", id, 200);
        }
        ground.sell("m_b", "b1", 10);
        ground.sell("till:LON-01/1", "t1", 0);
        ground.relay.start();
        ground.awaitRelayed();
        ground.relay.stop();
    }

    @AfterEach
    void close() {
        ground.close();
    }

    private int verify(String... arguments) throws InterruptedException {
        printed.clear();
        return Verify.run(List.of(arguments), ground.uri, printed::add);
    }

    private void finds(String... problems) throws InterruptedException {
        assertThat(verify("--wait", "0")).isEqualTo(1);
        assertThat(printed.subList(0, printed.size() - 2)).containsExactlyInAnyOrder(problems);
        assertThat(printed.get(printed.size() - 1)).endsWith(": " + problems.length + " problems");
    }

    private void plant(String collection, String id, Bson update) {
        assertThat(ground.documents.update(collection, Documents.id(id), update))
                .isTrue();
    }

    private void remove(String collection, String id) {
        assertThat(ground.documents.delete(collection, Documents.id(id))).isTrue();
    }

    private void copy(String collection, String from, Document changes) {
        Document copy = ground.documents
                .find(collection, Documents.id(from), new Document())
                .orElseThrow();
        copy.putAll(changes);
        assertThat(ground.documents.insert(collection, copy)).isTrue();
    }

    @Test
    void provesSoundBooks() throws InterruptedException {
        assertThat(verify()).isZero();
        assertThat(printed)
                .containsExactly(
                        "points: 610 issued, 500 redeemed, 110 available; 2 members; 0 claims without a decision",
                        RIGHT);
    }

    @Test
    void countsClaimsThatWereNeverDecided() throws InterruptedException {
        ground.accounts.claim("it:open", "x", "m_a");
        assertThat(verify()).isZero();
        assertThat(printed.get(0)).endsWith("1 claims without a decision");
    }

    @Test
    void findsAWrongBalance() throws InterruptedException {
        plant(Documents.ACCOUNTS, "m_a", set("available", 101L));
        finds("account m_a: has 101 points, its postings say 100", "account m_a: has 101 points, its lots say 100");
    }

    @Test
    void findsAWrongTier() throws InterruptedException {
        plant(Documents.ACCOUNTS, "m_a", set("tier", "gold"));
        finds("account m_a: is in tier gold, its last decision says bronze");
    }

    @Test
    void findsALostLedgerEntry() throws InterruptedException {
        remove(Documents.LEDGER, "m_b:1");
        finds(
                "ledger m_b:1: missing",
                "account m_b: has 10 points, its postings say 0",
                "decision it:b1: belongs to nothing in ledger");
    }

    @Test
    void findsALedgerEntryTooMany() throws InterruptedException {
        copy(Documents.LEDGER, "m_b:1", new Document("_id", "m_b:2").append("sequence", 2L));
        copy(Documents.LEDGER, "m_b:1", new Document("_id", "again"));
        copy(Documents.LEDGER, "m_b:1", new Document("_id", "m_z:1").append("accountId", "m_z"));
        finds(
                "ledger m_b:2: belongs to nothing in accounts",
                "ledger again: belongs to nothing in accounts",
                "ledger m_z:1: belongs to nothing in accounts");
    }

    @Test
    void findsPostingsThatDoNotSumToZero() throws InterruptedException {
        List<Document> postings = List.of(new Document("account", "member.available").append("points", 10L));
        plant(Documents.LEDGER, "m_b:1", set("postings", postings));
        finds(
                "ledger m_b:1: does not sum to zero: [Posting[account=member.available, points=10]]",
                "decision it:b1: has other postings than its ledger entry",
                "decision it:b1: answered 10 points earned, posted 0",
                "ledger: does not sum to zero altogether");
    }

    @Test
    void findsALostDecision() throws InterruptedException {
        remove(Documents.DECISIONS, "it:b1");
        finds("decision it:b1: missing, of ledger m_b:1");
    }

    @Test
    void findsADecisionLeftAsAClaim() throws InterruptedException {
        plant(Documents.DECISIONS, "it:b1", set("state", "claimed"));
        finds("decision it:b1: not committed, but ledger m_b:1 is");
    }

    @Test
    void findsADecisionWithoutContent() throws InterruptedException {
        plant(Documents.DECISIONS, "it:b1", unset("answer"));
        finds("decision it:b1: committed without content");
    }

    @Test
    void findsADecisionTooMany() throws InterruptedException {
        copy(Documents.DECISIONS, "it:b1", new Document("_id", "it:b2"));
        finds("decision it:b2: belongs to nothing in ledger");
    }

    @Test
    void findsADecisionOfAnotherSequence() throws InterruptedException {
        plant(Documents.DECISIONS, "it:b1", set("sequence", 7L));
        finds("decision it:b1: names another account or sequence than ledger m_b:1");
    }

    @Test
    void findsAnAnswerThatSaidOtherwise() throws InterruptedException {
        plant(
                Documents.DECISIONS,
                "it:b1",
                set("answer", "{\"points\":{\"earned\":11,\"redeemed\":1,\"balance\":12}}"));
        finds(
                "decision it:b1: answered 11 points earned, posted 10",
                "decision it:b1: answered 1 points redeemed, posted 0",
                "decision it:b1: answered a balance of 12, its postings say 10");
    }

    @Test
    void findsMoreTakenBackThanWasSold() throws InterruptedException {
        plant(Documents.DECISIONS, "it:b1", set("request", "{\"lines\":[{\"lineId\":\"1\",\"quantity\":2}]}"));
        List<Document> returned = List.of(new Document("line", "1").append("quantity", "2.5"));
        ground.documents.insert(Documents.SALES, Documents.id("it:b1").append("returned", returned));
        ground.documents.insert(Documents.SALES, Documents.id("it:nothing").append("returned", returned));
        finds("sale it:b1: 2.5 of line 1 are back, 2 were sold", "sale it:nothing: belongs to nothing in decisions");
    }

    @Test
    void findsAnIdentifierOfNobody() throws InterruptedException {
        ground.documents.insert(Documents.IDENTIFIERS, Documents.id("card:abc").append("memberId", "m_gone"));
        finds("identifier card:abc: belongs to nothing in accounts");
    }

    @Test
    void findsPointsThatReachedNobody() throws InterruptedException {
        List<Document> postings = List.of(
                new Document("account", "member.available").append("points", -1L),
                new Document("account", "program.transferred").append("points", 1L));
        plant(Documents.LEDGER, "m_b:1", set("postings", postings));
        assertThat(verify("--wait", "0")).isEqualTo(1);
        assertThat(printed).contains("ledger: has points on their way between two accounts");
    }

    @Test
    void findsLostAndForeignVouchers() throws InterruptedException {
        copy(Documents.VOUCHERS, "v-it:a3", new Document("_id", "v-forged"));
        remove(Documents.VOUCHERS, "v-it:a3");
        finds("voucher v-it:a3: missing, of decision it:a3", "voucher v-forged: belongs to nothing in decisions");
    }

    @Test
    void findsVouchersInStatesThatCannotBe() throws InterruptedException {
        plant(Documents.VOUCHERS, "v-it:a3", set("state", "lent"));
        finds("voucher v-it:a3: is in state lent");
        plant(Documents.VOUCHERS, "v-it:a3", set("state", "redeemed"));
        finds("voucher v-it:a3: is redeemed by no transaction");
        plant(Documents.VOUCHERS, "v-it:a3", set("redemption", new Document("transactionId", "it:s")));
        finds("voucher v-it:a3: is redeemed by it:s, which did not ask for it");
        Document asked = new Document("_id", "it:s").append("vouchers", List.of("v-it:a3"));
        ground.documents.insert("redemptions", asked.append("reversed", false));
        assertThat(verify("--wait", "0")).isZero();
        plant("redemptions", "it:s", set("reversed", true));
        finds("voucher v-it:a3: is redeemed by it:s, which was taken back");
    }

    @Test
    void findsBatchesOfAnotherSize() throws InterruptedException {
        Document voucher = new Document("_id", "v-b").append("batchId", "b").append("state", "issued");
        ground.documents.insert(Documents.VOUCHERS, voucher);
        finds("batch b: missing, of 1 vouchers");
        Document batch = new Document("_id", "b").append("count", 1).append("issued", 1);
        ground.documents.insert("batches", batch.append("state", "issued"));
        assertThat(verify("--wait", "0")).isZero();
        plant("batches", "b", set("count", 2));
        finds("batch b: has 1 vouchers, it says 2");
    }

    @Test
    void findsAVoucherOfAnotherValue() throws InterruptedException {
        plant(Documents.VOUCHERS, "v-it:a3", set("value", "50.00"));
        finds("voucher v-it:a3: differs from decision it:a3");
    }

    @Test
    void findsAnOutboxThatIsNeverRelayed() throws InterruptedException {
        ground.sell("m_b", "b2", 1);
        finds(
                "ledger m_b:2: missing",
                "account m_b: has 11 points, its postings say 10",
                "account m_b: 1 decisions wait in the outbox");
    }

    @Test
    void comparesWithAnalytics() throws Exception {
        assertThat(verify("--analytics", counting(5, 2, 610, 500, 110, 0), "--wait", "1"))
                .isZero();
        assertThat(verify("--analytics", counting(6, 3, 611, 501, 111, 0), "--wait", "0"))
                .isEqualTo(1);
        assertThat(printed)
                .contains("analytics members: counts 3, the ledger says 2")
                .hasSize(7);
        assertThat(verify("--analytics", counting(5, 2, 610, 500, 110, 9), "--wait", "0"))
                .isEqualTo(1);
        assertThat(printed).contains("analytics lag: still 9 events behind").hasSize(3);
        assertThat(verify("--analytics", "http://127.0.0.1:1", "--wait", "0")).isEqualTo(1);
        assertThat(printed).contains("analytics totals: does not answer: ConnectException");
    }

    private static String counting(int... figures) throws Exception {
        List<String> names =
                Arrays.asList("decisions", "members", "pointsIssued", "pointsRedeemed", "memberAvailable", "lag");
        Document summary = new Document();
        names.forEach(name -> summary.append(name, figures[names.indexOf(name)]));
        byte[] body = summary.toJson().getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/totals/summary", exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Test
    void saysHowItIsUsed() throws InterruptedException {
        assertThat(verify("--wait", "soon")).isEqualTo(2);
        assertThat(verify("--quick")).isEqualTo(2);
        assertThat(printed).containsExactly(VerifyOptions.USAGE);
    }
}
