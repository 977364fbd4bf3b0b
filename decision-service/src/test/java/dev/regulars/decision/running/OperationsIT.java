package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is done to accounts by hand, through the running service. Points wait until their sale is delivered. */
class OperationsIT {

    private static final Contract DECISION = Contract.openApi("decision-service", "Decision");

    @TempDir
    static Path folder;

    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        Path yaml = TierProgramFolder.in(folder).resolve("program.yaml");
        Files.writeString(yaml, Files.readString(yaml) + "points: {available: event}\n");
        service = new Service(folder);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode decided(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(DECISION.violations(answer.body())).isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"" + code + "\"");
    }

    private static String member(String saleId, String card) throws Exception {
        JsonNode sale = decided(service.commit(TierProgramFolder.sale(saleId, card, "2026-06-15", "100.00")));
        assertThat(sale.at("/points/pending").asLong()).isEqualTo(200);
        return sale.at("/memberId").asString();
    }

    private static HttpResponse<String> adjust(String member, String id, String points) throws Exception {
        return service.post("/v1/members/" + member + "/adjustments", """
                {"id":"%s","points":%s,"reason":"late delivery","author":"desk-7"}""".formatted(id, points));
    }

    private static HttpResponse<String> transfer(String id, String from, String to, int points) throws Exception {
        return service.post("/v1/transfers", """
                {"id":"%s","from":"%s","to":"%s","points":%d,"reason":"family","author":"desk-7"}
                """.formatted(id, from, to, points));
    }

    @Test
    void pendingPointsAreReleasedByAnEventOnce() throws Exception {
        String member = member("r1", "releasing");
        JsonNode released = decided(service.post("/v1/decisions/it:r1/release", ""));
        assertThat(released.at("/type").asString()).isEqualTo("release");
        assertThat(released.at("/points/balance").asLong()).isEqualTo(200);
        assertThat(service.post("/v1/decisions/it:r1/release", "").body()).isEqualTo(released.toString());
        refused(service.post("/v1/decisions/it:none/release", ""), 404, "DECISION_NOT_FOUND");
        decided(adjust(member, "a", "1"));
        String adjustment = "/v1/decisions/~adjustment:" + member + ".a";
        while (service.get(adjustment).statusCode() == 404) {
            Thread.sleep(20); // until it is relayed
        }
        refused(service.post(adjustment + "/release", ""), 409, "NOTHING_PENDING");
    }

    @Test
    void pointsAreAdjustedWithReasonAndAuthor() throws Exception {
        String member = member("a1", "adjusted");
        HttpResponse<String> first = adjust(member, "sorry", "50");
        assertThat(decided(first).at("/points/balance").asLong()).isEqualTo(50);
        assertThat(first.body()).contains("+50 points by desk-7: late delivery");
        assertThat(adjust(member, "sorry", "50").body()).isEqualTo(first.body());
        refused(adjust(member, "sorry", "51"), 409, "ID_REUSED");
        refused(adjust(member, "much", "-51"), 422, "INSUFFICIENT_POINTS");
        assertThat(decided(adjust(member, "less", "-20")).at("/points/balance").asLong())
                .isEqualTo(30);
        refused(adjust(member, "nothing", "0"), 400, "INVALID_VALUE");
        refused(adjust("m_nobody", "x", "1"), 404, "MEMBER_NOT_FOUND");
        String found =
                service.get("/v1/decisions/~adjustment:" + member + ".sorry").body();
        assertThat(found).isEqualTo(first.body());
    }

    @Test
    void pointsGoFromOneMemberToAnother() throws Exception {
        String giver = member("t1", "giver");
        String taker = member("t2", "taker");
        decided(adjust(giver, "start", "100"));
        HttpResponse<String> sent = transfer("t", giver, taker, 60);
        assertThat(decided(sent).at("/points/balance").asLong()).isEqualTo(40);
        assertThat(transfer("t", giver, taker, 60).body()).isEqualTo(sent.body());
        refused(transfer("t", giver, taker, 61), 409, "ID_REUSED");
        refused(transfer("u", giver, taker, 41), 422, "INSUFFICIENT_POINTS");
        refused(transfer("u", giver, giver, 1), 400, "INVALID_VALUE");
        refused(transfer("u", giver, "m_nobody", 1), 404, "MEMBER_NOT_FOUND");
        String member = service.get("/v1/members/" + taker).body();
        assertThat(Json.MAPPER.readTree(member).at("/balance").asLong()).isEqualTo(60);
    }
}
