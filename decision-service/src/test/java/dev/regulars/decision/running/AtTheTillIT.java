package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a till looks up beside the decision: products, what points could pay, what can still come back of a sale. */
class AtTheTillIT {
    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        service = new Service(Path.of("../rules/programs/demo"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode ok(HttpResponse<String> answer, String schema) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Contract.openApi("decision-service", schema).violations(answer.body()))
                .isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    private static HttpResponse<String> quote(String body) throws Exception {
        return service.post("/v1/quotes", body);
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Json.MAPPER.readTree(answer.body()).path("code").asString()).isEqualTo(code);
    }

    @Test
    void productsComeInPagesBySku() throws Exception {
        List<String> skus = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode page = ok(service.get("/v1/programs/current/products?limit=1500&after=" + after), "Products");
            assertThat(page.get("currency").asString()).isEqualTo("GBP");
            page.get("products").forEach(product -> skus.add(product.get("sku").asString()));
            after = page.path("next").asString(null);
        }
        assertThat(skus).hasSize(3820).doesNotHaveDuplicates().isSorted();
        JsonNode first = ok(service.get("/v1/programs/current/products?limit=1"), "Products");
        assertThat(first.at("/products/0").toString())
                .isEqualTo("{\"sku\":\"10002\",\"name\":\"Inflatable Political Globe\",\"category\":\"home-decor\","
                        + "\"price\":\"0.85\"}");
        refused(service.get("/v1/programs/current/products?limit=5001"), 400, "INVALID_VALUE");
        refused(service.get("/v1/programs/current/products?limit=x"), 400, "INVALID_VALUE");
    }

    @Test
    void aQuoteSaysWhatPointsCanPay() throws Exception {
        JsonNode nothing = ok(quote(Bodies.sale("p1", "payer")), "Decision");
        assertThat(nothing.at("/payable/points").asLong()).isZero();
        long balance = ok(service.commit(Bodies.sale("p2", "payer")), "Decision")
                .at("/points/balance")
                .asLong();
        JsonNode most = ok(quote(Bodies.sale("p3", "payer")), "Decision").get("payable");
        assertThat(most.get("points").asLong()).isEqualTo(balance);
        assertThat(most.get("amount").asString()).isEqualTo("%d.%02d".formatted(balance / 100, balance % 100));
        assertThat(most.has("codeAsked")).isFalse();
        assertThat(ok(quote(Bodies.anonymous("p4")), "Decision").has("payable")).isFalse();
    }

    @Test
    void theLinesOfASaleSayWhatIsBack() throws Exception {
        ok(service.commit(Bodies.sale("s1", "returner")), "Decision");
        JsonNode before = ok(service.get("/v1/decisions/it:s1/lines"), "Sold");
        assertThat(before.at("/lines/0/returned").asString()).isEqualTo("0");
        ok(service.commit(Bodies.takingBack("r1", "s1", "1", "1")), "Decision");
        JsonNode after = ok(service.get("/v1/decisions/it:s1/lines"), "Sold");
        assertThat(after.at("/lines/0/returned").asString()).isEqualTo("1");
        assertThat(after.at("/lines/1/returned").asString()).isEqualTo("0");
        refused(service.get("/v1/decisions/it:r1/lines"), 404, "DECISION_NOT_FOUND");
        refused(service.get("/v1/decisions/it:nowhere/lines"), 404, "DECISION_NOT_FOUND");
    }
}
