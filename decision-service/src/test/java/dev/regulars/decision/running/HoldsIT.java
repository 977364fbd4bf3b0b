package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.relay.Race;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Points set aside during checkout, through the running service: a member with 117 points, each worth 0.01. */
class HoldsIT {

    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service(Path.of("../rules/programs/demo"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> hold(String id, String card, String what, int seconds) throws Exception {
        String whose = "{\"kind\":\"card\",\"value\":\"" + card + "\"}";
        String body = "{\"source\":\"it\",\"holdId\":\"%s\",\"member\":%s,%s,\"seconds\":%d}";
        return service.post("/v1/points/holds", body.formatted(id, whose, what, seconds));
    }

    private static HttpResponse<String> release(String id, String card) throws Exception {
        return service.post("/v1/points/holds/releases", """
                {"source":"it","holdId":"%s","member":{"kind":"card","value":"%s"}}""".formatted(id, card));
    }

    /** A sale of now of which 1.00 is paid with points. */
    private static HttpResponse<String> paying(String id, String card, String more) throws Exception {
        return service.commit(Bodies.sale(id, card)
                .replace("2026-06-13T10:15:00Z", Instant.now().toString())
                .replace("\"tenders\":[", more + "\"tenders\":[{\"type\":\"points\",\"amount\":\"1.00\"},"));
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    private static void refused(HttpResponse<String> answer, String code) {
        assertThat(Json.MAPPER.readTree(answer.body()).path("code").asString())
                .as(answer.body())
                .isEqualTo(code);
    }

    @Test
    void onlyTheSaleThatNamesThemUsesThem() throws Exception {
        ok(service.commit(Bodies.sale("h1", "held")));
        HttpResponse<String> held = hold("a", "held", "\"amount\":\"1.00\"", 600);
        assertThat(ok(held).get("points").asLong()).isEqualTo(100);
        assertThat(Contract.openApi("decision-service", "Hold").violations(held.body()))
                .isEmpty();
        assertThat(hold("a", "held", "\"points\":100", 60).body()).as("again").isEqualTo(held.body());
        refused(hold("a", "held", "\"points\":90", 60), "ID_REUSED");
        refused(hold("b", "held", "\"points\":18", 60), "INSUFFICIENT_POINTS");
        refused(paying("h2", "held", ""), "INSUFFICIENT_POINTS");
        String points = "/v1/members/" + ok(held).get("memberId").asString() + "/points";
        assertThat(ok(service.get(points)).get("held").asLong()).isEqualTo(100);
        JsonNode paid = ok(paying("h2", "held", "\"pointsHold\":\"a\","));
        assertThat(paid.at("/points/redeemed").asLong()).isEqualTo(100);
        assertThat(ok(service.get(points)).get("held").asLong()).isZero();
        assertThat(ok(release("a", "held")).get("released").asBoolean()).isFalse();
    }

    @Test
    void whatIsReleasedOrLapsedIsFree() throws Exception {
        ok(service.commit(Bodies.sale("f1", "freed")));
        ok(hold("a", "freed", "\"points\":100", 600));
        assertThat(ok(release("a", "freed")).get("released").asBoolean()).isTrue();
        ok(hold("b", "freed", "\"points\":100", 1));
        Thread.sleep(1_100);
        ok(paying("f2", "freed", ""));
    }

    @Test
    void ofManyTillsSomeHoldAndNoneTooMuch() throws Exception {
        ok(service.commit(Bodies.sale("m1", "many")));
        long held = Race.run(8, i -> hold("t" + i, "many", "\"points\":40", 600)).stream()
                .filter(answer -> answer.statusCode() == 200)
                .count();
        assertThat(held).isEqualTo(2);
        for (int i = 0; i < 3; i++) {
            ok(hold("s" + i, "many", "\"points\":1", 600));
        }
        refused(hold("s3", "many", "\"points\":1", 600), "TOO_MANY_HOLDS");
    }

    @Test
    void whatIsWrongIsRefused() throws Exception {
        refused(hold("a", "nobody", "\"points\":1", 60), "MEMBER_NOT_FOUND");
        refused(hold("a", "held", "\"points\":1,\"amount\":\"1.00\"", 60), "INVALID_VALUE");
        refused(hold("a", "held", "\"points\":1", 3_601), "INVALID_VALUE");
        refused(hold("a", "held", "\"amount\":\"0.001\"", 60), "POINTS_NOT_WHOLE");
        refused(service.post("/v1/points/holds/releases", "{\"source\":\"it\",\"holdId\":\"a\"}"), "MISSING_FIELD");
    }
}
