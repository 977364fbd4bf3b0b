package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.verify.Proof;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Backends;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** A person is erased from the running service, and the books stay right. */
class ErasureIT {

    private static Service service;
    private static MongoClient mongo;
    private static MongoDatabase store;

    @BeforeAll
    static void start() {
        service = new Service(Path.of("../rules/programs/demo"));
        mongo = MongoClients.create(Backends.mongoUri());
        store = mongo.getDatabase(service.database);
    }

    @AfterAll
    static void stop() {
        mongo.close();
        service.close();
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    private static String member(JsonNode decision) {
        return decision.get("memberId").asString();
    }

    private static JsonNode erase(String memberId) throws Exception {
        return ok(service.post("/v1/members/" + memberId + "/erasure", ""));
    }

    private static String atRest() throws Exception {
        Thread.sleep(1_000); // the relay has copied it
        StringBuilder all = new StringBuilder();
        for (String collection : List.of("accounts", "decisions", "ledger", "identifiers", "vouchers")) {
            store.getCollection(collection).find().forEach(all::append);
        }
        return all.toString();
    }

    private static List<String> problems() throws Exception {
        return Proof.problems(new Documents(new MongoTemplate(mongo, service.database)));
    }

    @Test
    void anErasedMemberIsNobodyAndTheNumbersStay() throws Exception {
        String ann = member(ok(service.commit(Bodies.sale("e1", "erased"))));
        String profile = "{\"birthday\":\"05-17\",\"tags\":[\"grows-orchids\"]}";
        ok(service.put("/v1/members/" + ann + "/profile", profile));
        assertThat(member(ok(service.commit(Bodies.sale("e2", "erased"))))).isEqualTo(ann);
        assertThat(atRest()).contains("it:e2").doesNotContain("grows-orchids", "05-17");

        JsonNode erasure = erase(ann);
        assertThat(erase(ann)).isEqualTo(erasure);
        assertThat(service.get("/v1/members/" + ann).statusCode()).isEqualTo(404);
        String byId = Bodies.sale("e3", ann).replace("{\"kind\":\"card\"", "{\"kind\":\"member\"");
        for (String path : List.of("/v1/quotes", "/v1/transactions")) {
            HttpResponse<String> answer = service.post(path, byId);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("MEMBER_NOT_FOUND");
        }
        assertThat(ok(service.post("/v1/quotes", Bodies.sale("e4", "erased"))).has("memberId"))
                .isFalse();
        assertThat(member(ok(service.commit(Bodies.sale("e4", "erased"))))).isNotEqualTo(ann);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aReturnOfAnErasedMembersSaleStillBalances() throws Exception {
        erase(member(ok(service.commit(Bodies.sale("r1", "returns")))));
        ok(service.commit(Bodies.takingBack("r2", "r1", "3", "1")));
        JsonNode rest = ok(service.commit(Bodies.undoing("r3", "r1")));
        assertThat(rest.at("/points/balance").asLong()).isZero();
        assertThat(problems()).isEmpty();
    }

    @Test
    void noSaleIsLostWhileSomebodyIsErased() throws Exception {
        String first = member(ok(service.commit(Bodies.sale("race", "racing"))));
        ExecutorService tills = Executors.newFixedThreadPool(8);
        List<Future<String>> sales = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            String sale = Bodies.sale("race" + i, "racing");
            sales.add(tills.submit(() -> member(ok(sold(sale)))));
        }
        sales.get(20).get();
        erase(first);
        List<String> accounts = new ArrayList<>();
        for (Future<String> sale : sales) {
            accounts.add(sale.get());
        }
        tills.shutdown();
        assertThat(accounts.stream().distinct()).hasSize(2);
        assertThat(problems()).isEmpty();
        assertThat(store.getCollection(Documents.DECISIONS).countDocuments(new Document("state", "claimed")))
                .isZero();
    }

    /** As a till does it: a contended sale is sent again. */
    private static HttpResponse<String> sold(String sale) throws Exception {
        HttpResponse<String> answer = service.commit(sale);
        for (int again = 0; again < 20 && answer.statusCode() == 409; again++) {
            answer = service.commit(sale);
        }
        return answer;
    }
}
