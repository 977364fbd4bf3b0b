package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Points that pay, become vouchers and come back, through the running service. */
class PointsIT {

    private static final Contract DECISION = Contract.openApi("decision-service", "Decision");
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service(Path.of("../rules/programs/demo"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode decided(String body) throws Exception {
        HttpResponse<String> answer = service.commit(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(DECISION.violations(answer.body())).isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    private static String paying(String id, String card, String amount) {
        return Bodies.sale(id, card)
                .replace(
                        "{\"type\":\"card\",\"amount\":\"43.95\"}",
                        "{\"type\":\"points\",\"amount\":\"" + amount + "\"},{\"type\":\"card\",\"amount\":\"42.95\"}");
    }

    @Test
    void whatPaidComesBackWithTheReturn() throws Exception {
        decided(Bodies.sale("p1", "payer"));
        JsonNode paid = decided(paying("p2", "payer", "1.00"));
        assertThat(paid.at("/points/redeemed").asLong()).isEqualTo(100);
        long earned = paid.at("/points/earned").asLong();
        assertThat(earned).isLessThan(117);
        assertThat(paid.at("/points/balance").asLong()).isEqualTo(17 + earned);

        JsonNode coffee = decided(Bodies.takingBack("p3", "p2", "1", "2"));
        assertThat(coffee.at("/points/redeemed").asLong()).isEqualTo(-27); // 12.24 of 43.95
        JsonNode rest = decided(Bodies.undoing("p4", "p2"));
        assertThat(rest.at("/points/redeemed").asLong()).isEqualTo(-73);
        assertThat(rest.at("/points/balance").asLong()).isEqualTo(117);
    }

    @Test
    void moreThanThereIsIsRefusedAndChangesNothing() throws Exception {
        decided(Bodies.sale("q1", "poor"));
        assertThat(service.commit(paying("q2", "poor", "1.18")).body()).contains("INSUFFICIENT_POINTS");
        assertThat(service.commit(paying("q2", "poor", "1.005")).body()).contains("TOO_MANY_DECIMALS");
        assertThat(decided(paying("q2", "poor", "1.17")).at("/points/redeemed").asLong())
                .isEqualTo(117);
        assertThat(service.commit(Bodies.anonymous("q3").replace("\"card\",\"amount\"", "\"points\",\"amount\""))
                        .body())
                .contains("POINTS_NEED_MEMBER");
    }

    @Test
    void anUnusedVoucherGoesBackWithItsSaleAndItsPointsComeBack() throws Exception {
        decided(Bodies.sale("v0", "keeper"));
        JsonNode sale = decided(Bodies.sale("v1", "keeper").replace("\"30.00\"", "\"460.00\""));
        assertThat(sale.at("/points/redeemed").asLong()).isEqualTo(500);
        String code = sale.at("/rewards/0/code").asString();

        JsonNode back = decided(Bodies.undoing("v2", "v1"));
        assertThat(back.at("/cancelledVouchers/0")).isEqualTo(sale.at("/rewards/0/voucherId"));
        assertThat(back.at("/points/redeemed").asLong()).isEqualTo(-500);
        assertThat(back.at("/points/balance").asLong()).isEqualTo(117);
        assertThat(service.post("/v1/vouchers/redemptions", VoucherBodies.redeem("code", code, "t9"))
                        .body())
                .contains("VOUCHER_");
        assertThat(service.commit(Bodies.undoing("v2", "v1")).body()).isEqualTo(Json.write(back));
    }

    @Test
    void aVoucherThatWasUsedStaysUsedAndItsPointsAreMissing() throws Exception {
        String today = java.time.Instant.now().toString();
        String dear = Bodies.sale("u1", "user").replace("\"30.00\"", "\"460.00\"");
        JsonNode sale = decided(dear.replace("2026-06-13T10:15:00Z", today));
        String code = sale.at("/rewards/0/code").asString();
        long earned = sale.at("/points/earned").asLong();
        HttpResponse<String> used = service.post("/v1/vouchers/redemptions", VoucherBodies.redeem("code", code, "t1"));
        for (int i = 0; i < 9 && used.statusCode() != 200; i++) {
            Thread.sleep(300);
            used = service.post("/v1/vouchers/redemptions", VoucherBodies.redeem("code", code, "t1"));
        }
        assertThat(used.statusCode()).as(used.body()).isEqualTo(200);
        JsonNode back = decided(Bodies.undoing("u2", "u1").replace("2026-06-14T10:15:00Z", today));
        assertThat(back.has("cancelledVouchers")).isFalse();
        assertThat(back.at("/points/earned").asLong()).isEqualTo(-earned);
        assertThat(back.at("/points/balance").asLong()).isEqualTo(-500);
    }
}
