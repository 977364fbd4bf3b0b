package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.contract.Examples;
import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a till asks beside its sales, of the real decision service. */
class AskingIT {
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final JsonMapper JSON = new JsonMapper();
    private static AppProcess service;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        service = DemoService.start("asking-" + RUN);
        gateway = RunningGateway.start(
                service.url(), Backends.kafkaBootstrapServers(), "regulars.decision.total-timeout=10s");
        Awaiting.until(() -> gateway.send(sale("first", "nobody")).statusCode() == 200);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.stop();
    }

    private static String sale(String name, String card) {
        return Bodies.sale(RUN + "-" + name, RUN + card);
    }

    private static HttpResponse<String> post(String path, String body) {
        return gateway.call(gateway.keyed(RunningGateway.TILL_KEY, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> outcome(String key, String name) {
        HttpRequest.Builder request = gateway.keyed(key, "/pos/v1/transactions/" + RUN + "-" + name);
        return gateway.call(request.GET());
    }

    private static JsonNode ok(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    /** A sale waits when its partition holds what another test queued. Sent again, it is answered the same. */
    private static HttpResponse<String> sold(String key, String body) throws Exception {
        AtomicReference<HttpResponse<String>> answer = new AtomicReference<>();
        Awaiting.until(() -> {
            answer.set(gateway.send(key, body));
            return answer.get().statusCode() != 202;
        });
        ok(answer.get(), 200);
        return answer.get();
    }

    private static HttpResponse<String> sold(String body) throws Exception {
        return sold(RunningGateway.TILL_KEY, body);
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(ok(answer, status).path("code").asString()).isEqualTo(code);
        assertThat(Contract.openApi("pos-gateway", "Problem").violations(answer.body()))
                .isEmpty();
    }

    @Test
    void aQuoteSaysWhatTheSaleWillAndStoresNothing() throws Exception {
        JsonNode quote = ok(post("/pos/v1/quotes", sale("q", "quoted")), 200);
        assertThat(quote.has("sequence")).isFalse();
        refused(outcome(RunningGateway.TILL_KEY, "q"), 404, "DECISION_NOT_FOUND");
        JsonNode sold = JSON.readTree(sold(sale("q", "quoted")).body());
        assertThat(quote.at("/points/earned")).isEqualTo(sold.at("/points/earned"));
        refused(post("/pos/v1/quotes", sale("q", "quoted").replace("6.40", "x")), 400, "INVALID_VALUE");
        refused(post("/pos/v1/quotes", sale("q", "quoted").replace("GBP", "EUR")), 422, "CURRENCY_MISMATCH");
    }

    @Test
    void pointsAreSetAsideForASale() throws Exception {
        sold(sale("h1", "held"));
        String member = "\"member\":{\"kind\":\"card\",\"value\":\"" + RUN + "held\"}";
        String hold = "{\"holdId\":\"h\"," + member + ",\"points\":50,\"seconds\":600}";
        assertThat(ok(post("/pos/v1/points/holds", hold), 200).get("points").asInt())
                .isEqualTo(50);
        refused(post("/pos/v1/points/holds", hold.replace("600", "0")), 400, "INVALID_VALUE");
        refused(post("/pos/v1/points/holds", hold.replace("\"seconds\"", "\"second\"")), 400, "UNKNOWN_FIELD");
        String paying = sale("h2", "held")
                .replace(
                        "\"tenders\":[",
                        "\"pointsHold\":\"h\",\"tenders\":[{\"type\":\"points\",\"amount\":\"0.50\"},");
        assertThat(JSON.readTree(sold(paying).body()).at("/points/redeemed").asInt())
                .isEqualTo(50);
        String release = "{\"holdId\":\"h\"," + member + "}";
        assertThat(ok(post("/pos/v1/points/holds/releases", release), 200)
                        .get("released")
                        .asBoolean())
                .isFalse();
        String asked = "{\"kind\":\"card\",\"value\":\"" + RUN + "held\"}";
        assertThat(ok(post("/pos/v1/points/code-checks", asked), 202).has("until"))
                .isTrue();
        refused(post("/pos/v1/points/code-checks", asked.replace("held", "nobody2")), 404, "MEMBER_NOT_FOUND");
    }

    @Test
    void aVoucherIsOfTheKeysStore() {
        String code = "{\"code\":\"7K3M-9QXA-02TD-F\"}";
        refused(post("/pos/v1/vouchers/lookups", code), 422, "VOUCHER_CODE_MISTYPED");
        refused(
                post("/pos/v1/vouchers/lookups", code.replace("{", "{\"storeId\":\"LDS-01\",")),
                403,
                "STORE_NOT_ALLOWED");
        refused(post("/pos/v1/vouchers/lookups", code.replace("code", "cod")), 400, "UNKNOWN_FIELD");
        String kept = "{\"reservationId\":\"" + RUN + "\",\"transactionId\":\"v\"}";
        refused(post("/pos/v1/vouchers/redemptions", kept), 404, "RESERVATION_NOT_FOUND");
        refused(post("/pos/v1/vouchers/redemptions/reversals", kept), 400, "UNKNOWN_FIELD");
    }

    @Test
    void theExamplesOfTheContractAreDecidedInTheirOrder() throws Exception {
        for (String example : Examples.all().values()) {
            sold(example);
        }
    }

    @Test
    void theOutcomeIsTheStoresOwnToSee() throws Exception {
        HttpResponse<String> sold = sold(sale("o1", "seen"));
        HttpResponse<String> seen = outcome(RunningGateway.TILL_KEY, "o1");
        assertThat(seen.body()).isEqualTo(sold.body());
        assertThat(outcome(RunningGateway.OFFICE_KEY, "o1").statusCode()).isEqualTo(200);
        String elsewhere = sale("o2", "seen").replaceFirst("\\{", "{\"storeId\":\"LDS-01\",");
        sold(RunningGateway.OFFICE_KEY, elsewhere);
        refused(outcome(RunningGateway.TILL_KEY, "o2"), 403, "STORE_NOT_ALLOWED");
        refused(outcome("wrong", "o1"), 401, "TILL_KEY_INVALID");
    }

    @Test
    void whatWasQueuedAndRefusedIsSaid() throws Exception {
        service.killForcibly();
        refused(post("/pos/v1/quotes", sale("w", "late")), 503, "DECISION_UNAVAILABLE");
        ok(gateway.send(sale("w1", "late").replace("GBP", "EUR")), 202);
        ok(gateway.send(sale("w2", "late")), 202);
        service.start();
        Awaiting.until(() -> outcome(RunningGateway.TILL_KEY, "w2").statusCode() == 200);
        Awaiting.until(() -> outcome(RunningGateway.TILL_KEY, "w1").statusCode() == 200);
        HttpResponse<String> answer = outcome(RunningGateway.TILL_KEY, "w1");
        assertThat(Contract.openApi("pos-gateway", "RefusedLater").violations(answer.body()))
                .isEmpty();
        assertThat(answer.body()).contains("CURRENCY_MISMATCH");
    }
}
