package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.webhooks.Samples;
import dev.regulars.gateway.webhooks.Signature;
import dev.regulars.testing.Contract;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events of shop systems, through the running gateway to the real decision service. */
class WebhooksIT {
    private static final String PAID = "orders/paid";
    private static final JsonMapper JSON = new JsonMapper();
    private static Centre centre;
    private static RunningGateway gateway;
    private static Shops shops;

    @BeforeAll
    static void start() {
        centre = new Centre();
        gateway = start("LOCATION0001");
        shops = new Shops(gateway);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        centre.close();
    }

    @Test
    void anOrderCountsOnceHoweverOftenItIsDeliveredAndItsRefundTakesBack() {
        String order = Samples.read("shopify-orders-paid");
        assertDecided(shops.shopify(PAID, order));
        JsonNode sale = decision("shopify-order-5510000000001");
        assertThat(sale.at("/netAmount").asString()).isEqualTo("23.80");
        long sequence = sale.at("/sequence").asLong();

        String old = Signature.of(Shops.OLD_SECRET, Bodies.bytes(order));
        assertDecided(shops.shopify(PAID, order, old));
        assertDecided(shops.shopify("refunds/create", Samples.read("shopify-refunds-create")));
        JsonNode back = decision("shopify-refund-5520000000001");
        assertThat(back.at("/netAmount").asString()).isEqualTo("-8.00");
        assertThat(back.at("/sequence").asLong())
                .as("the repetition posted nothing")
                .isEqualTo(sequence + 1);
    }

    @Test
    void aPaymentIsASaleAndItsRefundTakesAPartBack() {
        assertDecided(shops.square(Samples.read("square-payment-updated")));
        assertDecided(
                shops.square(Samples.read("square-payment-updated").replace("payment.updated", "payment.created")));
        assertDecided(shops.square(Samples.read("square-payment-with-order")));
        assertDecided(shops.square(Samples.read("square-refund-updated")));
        JsonNode sale = decision("square-payment-PAYMENT0001aaaaaaaaaaaaaaaaaa");
        assertThat(sale.at("/netAmount").asString()).isEqualTo("45.00");
        assertThat(decision("square-payment-PAYMENT0002").at("/netAmount").asString())
                .isEqualTo("15.80");
        HttpResponse<String> pending =
                shops.square(Samples.read("square-payment-updated").replace("COMPLETED", "PENDING"));
        assertThat(pending.statusCode()).isEqualTo(200);
        assertThat(pending.body()).contains("ignored");
    }

    @Test
    void aWrongSignatureIsToldNothingElse() {
        String order = Samples.read("shopify-orders-paid");
        String right = Signature.of(Shops.NEW_SECRET, Bodies.bytes(order));
        String other = Signature.of("another-secret-altogether", Bodies.bytes(order));
        assertProblem(shops.shopify(PAID, order, other), 401, "SIGNATURE_INVALID");
        assertProblem(shops.shopify(PAID, order + " ", right), 401, "SIGNATURE_INVALID");
        assertProblem(shops.shopify(PAID, order, right, "other.shop.example"), 401, "SIGNATURE_INVALID");
        assertProblem(shops.shopify(PAID, "{", other), 401, "SIGNATURE_INVALID");
        String withoutUrl = Signature.of(Shops.SQUARE_KEY, Bodies.bytes(order));
        assertProblem(shops.square(order, withoutUrl), 401, "SIGNATURE_INVALID");
        String large = " ".repeat(1024 * 1024 + 1);
        assertProblem(shops.shopify(PAID, large), 413, "BODY_TOO_LARGE");
    }

    @Test
    void whatIsNotUnderstoodIsKeptAndCanBeSentAgainUnderOtherSettings() {
        long from = next(0);
        String broken = Samples.read("shopify-orders-paid").replace("\"8.30\"", "\"8,30\"");
        HttpResponse<String> refused = shops.shopify(PAID, broken);
        assertProblem(refused, 422, "INVALID_VALUE");
        assertThat(refused.body()).contains("\"field\":\"line_items[1].price\"");
        String elsewhere = Samples.read("square-payment-with-order")
                .replace("LOCATION0001", "LOCATION0009")
                .replace("PAYMENT0002", "PAYMENT0009");
        assertProblem(shops.square(elsewhere), 422, "INVALID_VALUE");

        HttpResponse<String> page = shops.deadLetters(RunningGateway.OFFICE_KEY, from);
        assertThat(Contract.openApi("pos-gateway", "DeadLetterPage").violations(page.body()))
                .isEmpty();
        JsonNode letters = JSON.readTree(page.body()).get("deadLetters");
        assertThat(StreamSupport.stream(letters.spliterator(), false)
                        .map(letter -> letter.get("field").asString()))
                .containsExactly("line_items[1].price", "data.object.payment.location_id");
        assertProblem(shops.resend(RunningGateway.OFFICE_KEY, from), 422, "INVALID_VALUE");
        assertProblem(shops.resend(RunningGateway.TILL_KEY, from), 403, "STORE_NOT_ALLOWED");
        assertProblem(shops.resend("nobody", from), 401, "TILL_KEY_INVALID");
        assertProblem(shops.resend(RunningGateway.OFFICE_KEY, from + 2), 404, "NOT_FOUND");

        try (RunningGateway later = start("LOCATION0009")) {
            assertDecided(new Shops(later).resend(RunningGateway.OFFICE_KEY, from + 1));
            assertDecided(new Shops(later).resend(RunningGateway.OFFICE_KEY, from + 1));
        }
        assertThat(decision("square-payment-PAYMENT0009").at("/sequence").asLong())
                .isPositive();
        assertThat(attempts(from)).containsExactly("refused");
        assertThat(attempts(from + 1)).containsExactly("decided", "decided");
    }

    /** Also those of another gateway, within the time. What became of each, all by the same key. */
    private static List<String> attempts(long number) {
        String key = RunningGateway.sha256(RunningGateway.OFFICE_KEY).substring(0, 12);
        JsonNode resent = JSON.createArrayNode();
        for (int i = 0; i < 100 && resent.isEmpty(); i++) {
            BatchClient.pause();
            String page = shops.deadLetters(RunningGateway.OFFICE_KEY, number).body();
            assertThat(Contract.openApi("pos-gateway", "DeadLetterPage").violations(page))
                    .isEmpty();
            resent = JSON.readTree(page).at("/deadLetters/0/resent");
        }
        assertThat(resent)
                .allSatisfy(each -> assertThat(each.at("/by").asString()).isEqualTo(key));
        return resent.valueStream().map(each -> each.at("/result").asString()).toList();
    }

    private static RunningGateway start(String location) {
        return RunningGateway.start(
                centre.url(), centre.kafka(), Shops.settings(location, "regulars.decision.total-timeout=20s"));
    }

    private static long next(long from) {
        return JSON.readTree(shops.deadLetters(RunningGateway.OFFICE_KEY, from).body())
                .get("next")
                .asLong();
    }

    private static JsonNode decision(String transactionId) {
        HttpResponse<String> decision = centre.decision(transactionId);
        assertThat(decision.statusCode()).as(decision.body()).isEqualTo(200);
        return JSON.readTree(decision.body());
    }

    private static void assertDecided(HttpResponse<String> answer) {
        assertThat(answer.body()).isEqualTo("{\"status\":\"decided\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Contract.openApi("pos-gateway", "Problem").violations(answer.body()))
                .isEmpty();
    }
}
