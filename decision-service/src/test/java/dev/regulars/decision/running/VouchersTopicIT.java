package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of vouchers is told on the real broker, also when the service is killed right after the answer. */
class VouchersTopicIT {

    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final Path DEMO = Path.of("../rules/programs/demo");

    /** A sale of today that makes a voucher. */
    private static JsonNode issued(Service service, String id) throws Exception {
        String sale = Bodies.sale(id, id)
                .replace("\"30.00\"", "\"460.00\"")
                .replace("2026-06-13T10:15:00Z", Instant.now().toString());
        JsonNode reward = Json.MAPPER.readTree(service.commit(sale).body()).at("/rewards/0");
        String body = VoucherBodies.code(reward.get("code").asString());
        for (int i = 0; i < 30 && service.post("/v1/vouchers/lookups", body).statusCode() != 200; i++) {
            Thread.sleep(300);
        }
        return reward;
    }

    private static List<JsonNode> told(String voucherId, int least) {
        return Topic.await("loyalty.vouchers", least, event -> event.contains("\"" + voucherId + "\"")).stream()
                .peek(event -> assertThat(Contract.event("voucher-change").violations(event))
                        .isEmpty())
                .map(Json.MAPPER::readTree)
                .toList();
    }

    @Test
    void aRedemptionIsToldThoughTheServiceIsKilledAndACancellationOfTheRelayToo() throws Exception {
        try (Service service = new Service(DEMO)) {
            JsonNode used = issued(service, "v" + RUN);
            JsonNode unused = issued(service, "w" + RUN);
            String code = used.get("code").asString();
            String redemption = VoucherBodies.redeem("code", code, "s" + RUN);
            assertThat(service.post("/v1/vouchers/redemptions", redemption).statusCode())
                    .isEqualTo(200);
            service.process().killForcibly();
            service.process().start();

            String voucherId = used.get("voucherId").asString();
            JsonNode event = told(voucherId, 1).get(0);
            assertThat(event.get("id").asString()).isEqualTo(voucherId + "/1");
            assertThat(event.at("/data/change").asString()).isEqualTo("redeemed");
            assertThat(event.at("/data/rewardId").asString()).isEqualTo("five-off");
            assertThat(event.at("/data/transactionId").asString()).isEqualTo("it:s" + RUN);
            assertThat(event.at("/data/storeId").asString()).isEqualTo("LDS-01");
            assertThat(event.toString()).doesNotContain(code);

            String today = Instant.now().toString();
            String taken = Bodies.undoing("x" + RUN, "w" + RUN).replace("2026-06-14T10:15:00Z", today);
            assertThat(service.commit(taken).statusCode()).isEqualTo(200);
            JsonNode cancelled = told(unused.get("voucherId").asString(), 1).get(0);
            assertThat(cancelled.at("/data/change").asString()).isEqualTo("cancelled");
            assertThat(cancelled.at("/data/transactionId").asString()).isEqualTo("it:x" + RUN);
            assertThat(cancelled.get("id").asString()).endsWith("/2");
        }
    }
}
