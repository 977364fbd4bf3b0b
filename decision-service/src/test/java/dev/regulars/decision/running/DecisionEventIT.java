package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the event of a decision tells beside points, read from the real broker. */
class DecisionEventIT {

    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service(Path.of("../rules/programs/demo"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode told(String decisionId) {
        String event = Topic.await("loyalty.decisions", 1, text -> text.contains("\"id\":\"" + decisionId + "\""))
                .get(0);
        assertThat(Contract.event("decision").violations(event)).isEmpty();
        return Json.MAPPER.readTree(event).get("data");
    }

    private static String sale(String id, String cashier) {
        return Bodies.sale(id + RUN, id + RUN)
                .replace("\"tillId\":\"1\"", "\"tillId\":\"1\",\"cashierId\":\"" + cashier + "\"");
    }

    private static JsonNode sold(String body) throws Exception {
        var answer = service.commit(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    @Test
    void tellsWhoServedLinesVouchersAndWhatMoved() throws Exception {
        JsonNode answer = sold(sale("a", "17").replace("\"30.00\"", "\"460.00\""));
        JsonNode data = told("it:a" + RUN);
        assertThat(data.get("cashierId").asString()).isEqualTo("17");
        assertThat(data.get("lineCount").asInt()).isEqualTo(3);
        JsonNode voucher = data.at("/vouchers/0");
        assertThat(voucher.get("kind").asString()).isEqualTo("voucher");
        assertThat(voucher.get("pointsSpent").asInt()).isEqualTo(500);
        assertThat(voucher.get("expiresOn")).isEqualTo(answer.at("/rewards/0/expiresOn"));
        assertThat(voucher.get("usableFrom")).isEqualTo(answer.at("/rewards/0/usableFrom"));
        assertThat(voucher.has("code")).isFalse();
        assertThat(data.at("/movements/0/kind").asString()).isEqualTo("earned");
        assertThat(data.at("/movements/0/points")).isEqualTo(data.get("pointsEarned"));
        assertThat(data.at("/movements/1/kind").asString()).isEqualTo("converted");
        assertThat(data.at("/movements/1/points").asInt()).isEqualTo(500);
        JsonNode shown = answer.get("offers");
        assertThat(data.path("offers").size()).isEqualTo(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            assertThat(data.at("/offers/" + i)).isEqualTo(shown.get(i).get("offer"));
        }
    }

    @Test
    void theSameSaleByAnotherCashierIsTheSameSale() throws Exception {
        JsonNode answer = sold(sale("b", "17"));
        assertThat(sold(sale("b", "18"))).isEqualTo(answer);
        assertThat(sold(Bodies.sale("b" + RUN, "b" + RUN))).isEqualTo(answer);
        assertThat(told("it:b" + RUN).get("cashierId").asString()).isEqualTo("17");
    }

    /** COFFEE-250 is coffee, which offer-coffee is about; no offer is about bread or cheese. */
    @Test
    void tellsOffersWhoseGoodsAMemberBoughtAndNoneOfAReturn() throws Exception {
        sold(sale("h", "17"));
        assertThat(told("it:h" + RUN).get("offerGoods")).hasToString("[\"offer-coffee\"]");
        sold(sale("i", "17").replace("COFFEE-250", "BREAD-800"));
        assertThat(told("it:i" + RUN).has("offerGoods")).isFalse();
        sold(Bodies.anonymous("j" + RUN));
        assertThat(told("it:j" + RUN).has("offerGoods")).isFalse();
        sold(Bodies.takingBack("k" + RUN, "h" + RUN, "1", "1"));
        assertThat(told("it:k" + RUN).has("offerGoods")).isFalse();
        sold(Bodies.undoing("l" + RUN, "h" + RUN));
        assertThat(told("it:l" + RUN).has("offerGoods")).isFalse();
    }

    /** 38.95 of 40.00. */
    @Test
    void tellsWhatWasNearlyReached() throws Exception {
        sold(sale("c", "17").replace("\"30.00\"", "\"25.00\""));
        assertThat(told("it:c" + RUN).get("nearMisses"))
                .hasToString("[{\"rule\":\"basket-40\",\"kind\":\"spend\",\"missing\":\"1.05\"}]");
    }

    @Test
    void aReturnTellsWhatItTookBackAndAVoidNoLines() throws Exception {
        sold(sale("d", "17"));
        JsonNode back = sold(Bodies.takingBack("e" + RUN, "d" + RUN, "1", "1"));
        JsonNode data = told("it:e" + RUN);
        assertThat(data.has("cashierId")).isFalse();
        assertThat(data.get("lineCount").asInt()).isEqualTo(1);
        assertThat(data.at("/movements/0/kind").asString()).isEqualTo("taken-back");
        assertThat(data.at("/movements/0/points").asLong())
                .isEqualTo(-back.at("/points/earned").asLong());
        sold(Bodies.undoing("f" + RUN, "d" + RUN));
        assertThat(told("it:f" + RUN).has("lineCount")).isFalse();
    }

    @Test
    void whatIsNoPurchaseTellsWhatMovedToo() throws Exception {
        String member = sold(sale("g", "17")).get("memberId").asString();
        String wanted = "{\"id\":\"g" + RUN + "\",\"points\":25,\"reason\":\"goodwill\",\"author\":\"ann\"}";
        var answer = service.post("/v1/members/" + member + "/adjustments", wanted);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String id = Json.MAPPER.readTree(answer.body()).get("decisionId").asString();
        JsonNode data = told(id);
        assertThat(data.at("/movements/0/kind").asString()).isEqualTo("added");
        assertThat(data.at("/movements/0/points").asInt()).isEqualTo(25);
        assertThat(data.has("lineCount")).isFalse();
    }
}
