package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Backends;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A day of a shop, each decision of which is decided again on the spot. */
class ExplainIT {

    private static final List<String> DECISIONS = new ArrayList<>();
    private static StudioService running;
    private static Studio support;
    private static String ann;

    @BeforeAll
    static void playADay(@TempDir Path folder) throws Exception {
        try (Stream<Path> files = Files.list(Path.of("../rules/programs/demo"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path rewards = folder.resolve("rewards.csv");
        Files.writeString(rewards, Files.readString(rewards) + "lamp,A lamp,voucher,catalogue,,100,5.00,,90\n");
        running = StudioService.start(
                "REGULARS_PROGRAM_DIR", folder.toAbsolutePath().normalize().toString());
        support = Studio.signedIn(running.process(), "support");
        ann = sold(Bodies.sale("a1", "ann")).get("memberId").asString();
        sold(Bodies.sale("a2", "ann")
                .replace("\"tillId\":\"1\"", "\"tillId\":\"1\",\"cashierId\":\"17\"")
                .replace("\"30.00\"", "\"460.00\""));
        sold(Bodies.takingBack("a3", "a1", "1", "1"));
        sold(Bodies.takingBack("a4", "a1", "2", "1"));
        sold(Bodies.undoing("a5", "a1"));
        sold(Bodies.sale("a6", "ann")
                .replace("\"tenders\":[", "\"tenders\":[{\"type\":\"points\",\"amount\":\"0.10\"},"));
        sold(Bodies.takingBack("a7", "a2", "3", "1"));
        sold(Bodies.undoing("a8", "a6"));
        String noReceipt = Bodies.takingBack("a9", "none", "1", "1")
                .replace("\"originalTransactionId\":\"none\",", "\"member\":{\"kind\":\"card\",\"value\":\"ann\"},")
                .replace("\"sku\":\"any\"", "\"sku\":\"BREAD-800\"")
                .replace("\"unitPrice\":\"0\"", "\"unitPrice\":\"3.15\"");
        sold(noReceipt);
        sold(Bodies.anonymous("b1"));
        sold(Bodies.takingBack("b2", "b1", "2", "1"));
        String yesterday = Instant.now().minus(Duration.ofDays(1)).toString();
        sold(Bodies.anonymous("c1").replace("2026-06-13T10:15:00Z", yesterday));
        sold(Bodies.takingBack("c2", "c1", "1", "1").replace("2026-06-14T10:15:00Z", yesterday));
        posted("/v1/members/" + ann + "/claims", "{\"source\":\"it\",\"transactionId\":\"c1\"}");
        String kim = sold(Bodies.sale("d1", "kim")).get("memberId").asString();
        posted("/v1/members/" + kim + "/conversions", "{\"id\":\"k1\",\"reward\":\"lamp\",\"quantity\":1}");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static JsonNode sold(String body) throws Exception {
        return posted("/v1/transactions", body);
    }

    private static JsonNode posted(String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(running.url() + path))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode decision = Json.MAPPER.readTree(answer.body());
        DECISIONS.add(decision.get("decisionId").asString());
        return decision;
    }

    private static JsonNode explained(String id) throws Exception {
        HttpResponse<String> answer =
                support.post("/studio/api/explanations/decisions", "{\"decision\":\"" + id + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    private static JsonNode member(String kind, String value) throws Exception {
        HttpResponse<String> answer = support.post(
                "/studio/api/explanations/members", "{\"kind\":\"" + kind + "\",\"value\":\"" + value + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    @Test
    void everyDecisionOfTheDayComesOutAgainToTheByte() throws Exception {
        JsonNode found = member("card", "ann");
        List<String> all = new ArrayList<>(DECISIONS);
        found.get("decisions").forEach(one -> all.add(one.get("decisionId").asString()));
        for (String id : all.stream().distinct().toList()) {
            JsonNode one = explained(id);
            assertThat(one.at("/again/outcome").asString())
                    .as("%s %s", id, one.get("again"))
                    .isEqualTo("SAME");
        }
        System.out.println("ExplainIT decided again: " + all.stream().distinct().toList());
        assertThat(all).anyMatch(id -> id.startsWith("~claim:")).anyMatch(id -> id.startsWith("~conversion:"));
    }

    @Test
    void saysInASentenceWhatHappened() throws Exception {
        assertThat(explained("it:a1").get("sentence").asString())
                .startsWith("The sale of 13 June 2026 at Leeds, Briggate earned 117 points: ")
                .contains("50 by “50 points from 40.00”");
        assertThat(explained("it:b1").get("sentence").asString())
                .isEqualTo("The sale of 13 June 2026 at Leeds, Briggate earned nothing, because nobody showed a card.");
    }

    @Test
    void whoLooksAtAMemberStandsInTheLog() throws Exception {
        JsonNode found = member("card", "ann");
        assertThat(found.get("memberId").asString()).isEqualTo(ann);
        assertThat(running.auditLog("member " + ann)).contains("support looked at member " + ann);
        HttpResponse<String> nobody =
                support.post("/studio/api/explanations/members", "{\"kind\":\"card\",\"value\":\"nobody\"}");
        assertThat(nobody.statusCode()).isEqualTo(404);
        HttpResponse<String> unknown = support.post("/studio/api/explanations/decisions", "{\"decision\":\"it:none\"}");
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void aSnapshotThatWasChangedInTheStoreIsFound() throws Exception {
        sold(Bodies.sale("t1", "tom"));
        DECISIONS.remove("it:t1");
        assertThat(explained("it:t1").at("/again/outcome").asString()).isEqualTo("SAME");
        try (MongoClient mongo = MongoClients.create(Backends.mongoUri())) {
            MongoCollection<Document> decisions = decisions(mongo);
            Document filter = new Document("_id", "it:t1");
            awaitRelayed(mongo, "it:t1");
            String snapshot = String.valueOf(decisions.find(filter).first().getString("snapshot"));
            assertThat(snapshot).contains("\"Blue\"");
            JsonNode again = changed(decisions, "it:t1", "snapshot", snapshot.replace("\"Blue\"", "\"Gold\""));
            assertThat(again.get("outcome").asString()).isEqualTo("DIFFERENT");
            assertThat(again.get("stored").asString())
                    .isNotEqualTo(again.get("again").asString());
        }
    }

    /** A second relay that was on its way may write the decision once more: then it is changed again. */
    private static JsonNode changed(MongoCollection<Document> decisions, String id, String field, String value)
            throws Exception {
        Document filter = new Document("_id", id);
        JsonNode again;
        do {
            decisions.updateOne(filter, Updates.set(field, value));
            again = explained(id).get("again");
        } while (!value.equals(decisions.find(filter).first().getString(field)));
        return again;
    }

    /** Events told less once; what was decided under such a version is still found to be right. */
    @Test
    void anEventOfAnOlderVersionIsTheSameAndOneThatLacksAPartIsNot() throws Exception {
        sold(Bodies.sale("e1", "tim").replace("\"tillId\":\"1\"", "\"tillId\":\"1\",\"cashierId\":\"17\""));
        DECISIONS.remove("it:e1");
        try (MongoClient mongo = MongoClients.create(Backends.mongoUri())) {
            MongoCollection<Document> decisions = decisions(mongo);
            Document filter = new Document("_id", "it:e1");
            awaitRelayed(mongo, "it:e1");
            String event = String.valueOf(decisions.find(filter).first().getString("event"));
            assertThat(event).contains(",\"cashierId\":\"17\",\"lineCount\":3,").contains("\"movements\":[");
            String older = event.substring(0, event.indexOf(",\"cashierId\"")) + "}}";
            assertThat(outcome(decisions, older)).isEqualTo("SAME");
            assertThat(outcome(decisions, event.replace(",\"lineCount\":3", "")))
                    .isEqualTo("DIFFERENT");
            assertThat(outcome(decisions, older.replace("117", "118"))).isEqualTo("DIFFERENT");
        }
    }

    private static String outcome(MongoCollection<Document> decisions, String event) throws Exception {
        return changed(decisions, "it:e1", "event", event).get("outcome").asString();
    }

    /** Until then the account's outbox holds the decision, too, and is what is read. */
    private static void awaitRelayed(MongoClient mongo, String id) throws InterruptedException {
        MongoCollection<Document> accounts =
                mongo.getDatabase(running.database()).getCollection("accounts");
        long end = System.nanoTime() + 30_000_000_000L;
        while (accounts.find(new Document("outbox._id", id)).first() != null) {
            assertThat(System.nanoTime()).as("the relay").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static MongoCollection<Document> decisions(MongoClient mongo) {
        return mongo.getDatabase(running.database()).getCollection("decisions");
    }
}
