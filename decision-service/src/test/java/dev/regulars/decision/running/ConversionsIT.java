package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Race;
import dev.regulars.decision.verify.Proof;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import tools.jackson.databind.JsonNode;

/** Rewards that members choose, through the running service. */
class ConversionsIT {

    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        TierProgramFolder.in(folder);
        Files.writeString(folder.resolve("rewards.csv"), """
                id,name,kind,issued,points,tier,value,valid-days,stock
                mug,A mug,voucher,catalogue,40,,5.00,90,
                lamp,A lamp,voucher,catalogue,100,Gold,5.00,90,
                few,One of five,voucher,catalogue,10,,5.00,90,5
                """);
        service = new Service(folder);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Earns 100 points and as many as the amount says. */
    private static String member(String card) throws Exception {
        String sale = TierProgramFolder.sale(card, card, "2026-06-01", "20.00");
        return Json.MAPPER.readTree(service.commit(sale).body()).get("memberId").asString();
    }

    private static HttpResponse<String> convert(String member, String id, String reward, int quantity)
            throws Exception {
        String body = "{\"id\":\"%s\",\"reward\":\"%s\",\"quantity\":%d}".formatted(id, reward, quantity);
        return service.post("/v1/members/" + member + "/conversions", body);
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Contract.openApi("decision-service", "Decision").violations(answer.body()))
                .isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Json.MAPPER.readTree(answer.body()).get("code").asString()).isEqualTo(code);
    }

    @Test
    void pointsBecomeVouchersThatTheTillTakes() throws Exception {
        String ann = member("ann");
        JsonNode two = ok(convert(ann, "c-1", "mug", 2));
        assertThat(two.get("decisionId").asString()).isEqualTo("~conversion:" + ann + ".c-1");
        assertThat(two.at("/points/redeemed").asLong()).isEqualTo(80);
        assertThat(two.at("/points/balance").asLong()).isEqualTo(40);
        assertThat(convert(ann, "c-1", "mug", 2).body()).as("again").isEqualTo(Json.write(two));
        refused(convert(ann, "c-1", "mug", 1), 409, "ID_REUSED");
        String body = VoucherBodies.redeem("code", two.at("/rewards/1/code").asString(), "t-ann");
        HttpResponse<String> used = service.post("/v1/vouchers/redemptions", body);
        for (int i = 0; i < 20 && used.statusCode() == 404; i++) {
            Thread.sleep(200);
            used = service.post("/v1/vouchers/redemptions", body);
        }
        assertThat(used.statusCode()).as(used.body()).isEqualTo(200);
        refused(service.post("/v1/members/" + ann + "/conversions/c-1/reversal", ""), 409, "VOUCHER_REDEEMED");
    }

    @Test
    void noMoreAreGivenThanThereAreAndWhatComesBackIsGivenAgain() throws Exception {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            members.add(member("few" + i));
        }
        List<HttpResponse<String>> answers = Race.run(12, i -> convert(members.get(i), "c", "few", 1));
        List<Integer> got = IntStream.range(0, 12)
                .filter(i -> answers.get(i).statusCode() == 200)
                .boxed()
                .toList();
        assertThat(got).hasSize(5);
        String out = members.get(
                IntStream.range(0, 12).filter(i -> !got.contains(i)).findFirst().orElseThrow());
        refused(convert(out, "c", "few", 1), 409, "REWARD_OUT_OF_STOCK");
        String one = "/v1/members/" + members.get(got.get(0)) + "/conversions/c/reversal";
        JsonNode back = ok(service.post(one, ""));
        assertThat(back.at("/points/redeemed").asLong()).isEqualTo(-10);
        assertThat(back.at("/points/balance").asLong()).isEqualTo(120);
        assertThat(service.post(one, "").body()).isEqualTo(Json.write(back));
        String code = Json.MAPPER
                .readTree(answers.get(got.get(0)).body())
                .at("/rewards/0/code")
                .asString();
        assertThat(service.post("/v1/vouchers/redemptions", VoucherBodies.redeem("code", code, "t-few"))
                        .statusCode())
                .isEqualTo(409);
        ok(convert(out, "c", "few", 1));
        refused(convert(out, "c2", "few", 1), 409, "REWARD_OUT_OF_STOCK");
        refused(service.post("/v1/members/" + out + "/conversions/c9/reversal", ""), 404, "DECISION_NOT_FOUND");
    }

    @Test
    void whatIsRefusedChangesNothing() throws Exception {
        String bob = member("bob");
        refused(convert(bob, "c-1", "mug", 4), 422, "INSUFFICIENT_POINTS");
        refused(convert(bob, "c-1", "lamp", 1), 422, "REWARD_NOT_FOR_TIER");
        refused(convert(bob, "c-1", "hello", 1), 422, "REWARD_NOT_FOUND");
        refused(convert(bob, "c-1", "mug", 21), 400, "INVALID_VALUE");
        refused(convert("m_nobody", "c-1", "mug", 1), 404, "MEMBER_NOT_FOUND");
        String id = "{\"id\":\"c 1\",\"reward\":\"mug\"}";
        refused(service.post("/v1/members/" + bob + "/conversions", id), 400, "INVALID_VALUE");
        JsonNode all = ok(service.post("/v1/members/" + bob + "/conversions", id.replace(" ", "")));
        assertThat(all.at("/points/balance").asLong()).isEqualTo(80);
        String store = Backends.mongoUri(service.database);
        MongoTemplate mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(store));
        assertThat(Proof.problems(new Documents(mongo))).isEmpty();
    }
}
