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

/** The life of a voucher through the running service, held against its contract. */
class VouchersIT {

    private static final Contract VOUCHER = Contract.openApi("decision-service", "Voucher");
    private static final Contract VOUCHERS = Contract.openApi("decision-service", "Vouchers");
    private static final Contract PROBLEM = Contract.openApi("decision-service", "Problem");
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service(Path.of("../rules/programs/demo"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode ok(String path, String body) throws Exception {
        HttpResponse<String> answer = service.post("/v1/vouchers/" + path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat((path.endsWith("reversals") ? VOUCHERS : VOUCHER).violations(answer.body()))
                .isEmpty();
        return Json.MAPPER.readTree(answer.body());
    }

    private static void refused(String path, String body, int status, String code) throws Exception {
        HttpResponse<String> answer = service.post("/v1/vouchers/" + path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(PROBLEM.violations(answer.body())).isEmpty();
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    /** A sale of today that makes a voucher; its code, once the voucher can be looked up. */
    private static JsonNode issued(String id) throws Exception {
        String sale = Bodies.sale(id, id)
                .replace("\"30.00\"", "\"460.00\"")
                .replace("2026-06-13T10:15:00Z", java.time.Instant.now().toString());
        JsonNode reward = Json.MAPPER.readTree(service.commit(sale).body()).at("/rewards/0");
        String body = VoucherBodies.code(reward.get("code").asString()).replace("\"1\"", "\"wait-" + id + "\"");
        for (int i = 0; i < 9 && service.post("/v1/vouchers/lookups", body).statusCode() != 200; i++) {
            Thread.sleep(300);
        }
        return reward;
    }

    @Test
    void fromIssueToRedemptionAndBack() throws Exception {
        JsonNode reward = issued("life");
        String code = reward.get("code").asString();
        JsonNode seen = ok("lookups", VoucherBodies.code(code.toLowerCase(java.util.Locale.ROOT)));
        assertThat(seen.get("voucherId")).isEqualTo(reward.get("voucherId"));
        assertThat(seen.get("name")).isEqualTo(reward.get("name"));
        assertThat(seen.get("usableFrom")).isEqualTo(reward.get("usableFrom"));
        assertThat(seen.get("value").asString() + seen.get("currency").asString())
                .isEqualTo("5.00GBP");
        assertThat(seen.get("memberId").asString()).startsWith("m_");
        assertThat(seen.get("usable").asBoolean()).isTrue();

        ok("reservations", VoucherBodies.reserve(code, "r1"));
        refused("redemptions", VoucherBodies.redeem("code", code, "s1"), 409, "VOUCHER_RESERVED");
        assertThat(ok("reservations/releases", VoucherBodies.release("r1"))
                        .get("state")
                        .asString())
                .isEqualTo("issued");
        ok("reservations", VoucherBodies.reserve(code, "r2"));
        JsonNode redeemed = ok("redemptions", VoucherBodies.redeem("reservationId", "r2", "s2"));
        assertThat(redeemed.get("state").asString()).isEqualTo("redeemed");
        assertThat(ok("redemptions", VoucherBodies.redeem("code", code, "s2"))).isEqualTo(redeemed);
        refused("redemptions", VoucherBodies.redeem("code", code, "s3"), 409, "VOUCHER_REDEEMED");
        JsonNode back = ok("redemptions/reversals", VoucherBodies.reverse("s2"));
        assertThat(back.at("/vouchers/0/state").asString()).isEqualTo("issued");
        assertThat(ok("redemptions/reversals", VoucherBodies.reverse("s2"))).isEqualTo(back);
        refused("redemptions", VoucherBodies.redeem("code", code, "s2"), 409, "TRANSACTION_REVERSED");

        String id = reward.get("voucherId").asString();
        assertThat(ok("cancellations", VoucherBodies.cancel("voucherId", id))
                        .at("/reasons/0")
                        .asString())
                .isEqualTo("VOUCHER_CANCELLED");
        refused("redemptions", VoucherBodies.redeem("code", code, "s4"), 409, "VOUCHER_CANCELLED");
    }

    @Test
    void bodiesAreReadStrictly() throws Exception {
        refused("lookups", "{}", 400, "MISSING_FIELD");
        refused("lookups", VoucherBodies.code("x").replace("tillId", "till"), 400, "UNKNOWN_FIELD");
        refused("redemptions", VoucherBodies.redeem("tillId2", "x", "s1"), 400, "UNKNOWN_FIELD");
        refused("reservations", VoucherBodies.reserve("x", "r").replace("60", "1801"), 400, "INVALID_VALUE");
        String both = VoucherBodies.redeem("code", "x", "s1").replace("\"code\"", "\"reservationId\":\"r\",\"code\"");
        refused("redemptions", both, 400, "INVALID_VALUE");
        refused("reservations/releases", VoucherBodies.release("none"), 404, "RESERVATION_NOT_FOUND");
        refused("batches", VoucherBodies.batch("none", 1_000_001), 400, "INVALID_VALUE");
        refused("batches", VoucherBodies.batch("none", 1).replace("come-back", "x"), 422, "REWARD_NOT_FOUND");
        refused("batches", VoucherBodies.batch("none", 1).replace("2099-12-31", "2026-02-30"), 400, "INVALID_VALUE");
        refused("batches", VoucherBodies.batch("none", 1).replace("2099-12-31", "2026-02-01"), 400, "INVALID_VALUE");
        refused("batches/none/cancellations", "{\"reason\":\"x\",\"author\":\"ann\"}", 404, "BATCH_NOT_FOUND");
        assertThat(service.get("/v1/vouchers/batches/none").statusCode()).isEqualTo(404);
        assertThat(service.get("/v1/vouchers/batches/none/codes").body()).contains("BATCH_NOT_FOUND");
    }

    @Test
    void guessingIsSlowedDown() throws Exception {
        String wrong = VoucherBodies.code("AAAA-AAAA-AAAA-A").replace("\"1\"", "\"guesser\"");
        for (int i = 0; i < 10; i++) {
            refused("lookups", wrong, 422, "VOUCHER_CODE_MISTYPED");
        }
        refused("lookups", wrong, 429, "TOO_MANY_WRONG_CODES");
    }
}
