package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What time does to points: by the run, and by a purchase on the same day. */
class PointsDueIT {

    private static final String DAY = "2026-06-20";
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        service = new Service(PointsProgramFolder.in(folder));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode ok(HttpResponse<String> answer, String schema) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        assertThat(Contract.openApi("decision-service", schema).violations(answer.body()))
                .isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    private static JsonNode sale(String id, String card, String day, String amount) throws Exception {
        return ok(service.commit(TierProgramFolder.sale(id, card, day, amount)), "Decision");
    }

    private static String earlier(String card) throws Exception {
        sale(card + "1", card, "2025-06-16", "300.00");
        return sale(card + "2", card, "2026-06-01", "50.00").get("memberId").asString();
    }

    private static void run() throws Exception {
        String body = "{\"kind\":\"points\",\"day\":\"" + DAY + "\"}";
        while (!ok(service.post("/v1/runs", body), "Run").get("done").asBoolean()) {
            Thread.sleep(50);
        }
    }

    private static ObjectNode points(String member) throws Exception {
        ObjectNode points = (ObjectNode) ok(service.get("/v1/members/" + member + "/points"), "MemberPoints");
        points.remove("memberId");
        return points;
    }

    @Test
    void theRunDoesWhatAPurchaseOfTheDayWouldDo() throws Exception {
        String runs = earlier("runs");
        String buys = earlier("buys");
        String erased = earlier("erased");
        service.post("/v1/members/" + erased + "/erasure", "");
        JsonNode bought = sale("buys3", "buys", DAY, "10.00");
        assertThat(bought.at("/points/expired").asLong()).isEqualTo(300);
        run();
        assertThat(sale("runs3", "runs", DAY, "10.00").at("/points").has("expired"))
                .isFalse();
        assertThat(points(runs)).isEqualTo(points(buys));
        assertThat(points(runs).get("balance").asLong()).isEqualTo(60);
        assertThat(points(runs).at("/nextEnd/lastDay").asString()).isEqualTo("2027-06-01");
        for (String member : new String[] {runs, erased}) {
            JsonNode due = ok(service.get("/v1/decisions/~points-due:" + member + "." + DAY), "Decision");
            assertThat(due.get("type").asString()).isEqualTo("points-due");
            assertThat(due.at("/points/expired").asLong()).isEqualTo(300);
            assertThat(due.at("/points/balance").asLong()).isEqualTo(50);
        }
        String none = "/v1/decisions/~points-due:" + buys + "." + DAY;
        assertThat(service.get(none).statusCode()).as("nothing was left to do").isEqualTo(404);
    }

    @Test
    void thePointsOfNobodyAreNotFound() throws Exception {
        assertThat(service.get("/v1/members/m_nobody/points").body()).contains("MEMBER_NOT_FOUND");
        assertThat(service.get("/v1/members/till:LDS-01/1/points").statusCode()).isEqualTo(404);
    }
}
