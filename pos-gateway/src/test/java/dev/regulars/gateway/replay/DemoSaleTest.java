package dev.regulars.gateway.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.replay.GatewayPeer.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DemoSaleTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T09:00:00.123Z"), ZoneOffset.UTC);
    private static final String DECISION = """
            {"points":{"earned":134,"redeemed":0,"balance":1134},
             "tier":{"before":"silver","after":"silver","next":"gold","toNext":"1030.00"},
             "rewards":[{"rewardId":"V5","kind":"voucher","voucherId":"v","code":"ABCD-EFGH","name":"5.00 off",
               "value":"5.00"}],
             "explanation":{"fired":["54 points for 43.95"],
              "notFired":[{"rule":"C3","name":"Leeds","reasons":["store is LON-01","beaten by C1"]},
                {"rule":"C4","reasons":["a"]},{"rule":"C5","reasons":["b"]},{"rule":"C6","reasons":["never shown"]}],
              "nearMisses":["2.00 more for 50 points"],"receipt":[]}}
            """;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void keepsTheContract() throws IOException {
        try (GatewayPeer peer = new GatewayPeer((body, before) -> Reply.DECIDED)) {
            ringUp(peer);
            JsonNode body = peer.received().get(0);
            assertThat(new Contract(Contract.GATEWAY, "PosTransaction").breaches(body))
                    .isEmpty();
            assertThat(body.get("occurredAt").asString()).isEqualTo("2026-07-01T10:00:00+01:00");
            assertThat(body.has("storeId")).isFalse();
        }
    }

    @Test
    void printsTheReceiptAndTheWhy() throws IOException {
        assertThat(ringUpAt((body, before) -> new Reply(200, DECISION, ""))).isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("2 x Ground coffee 250 g                  12.80")
                .contains("TOTAL GBP                                43.95")
                .contains("Points earned", "134", "1,134", "To gold", "1030.00 more", "ABCD-EFGH")
                .contains("  54 points for 43.95", "  Leeds: store is LON-01; beaten by C1", "  C5: b")
                .contains("  2.00 more for 50 points")
                .doesNotContain("never shown");
    }

    @Test
    void waitsForAQueuedSaleBySendingItAgain() throws IOException {
        assertThat(ringUpAt((body, before) -> before == 0 ? Reply.QUEUED : new Reply(200, DECISION, "")))
                .isZero();

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("accepted and queued", "Points earned");
    }

    @Test
    void saysWhyItWasRefused() throws IOException {
        assertThat(ringUpAt((body, before) -> Reply.refused(422, "CURRENCY_MISMATCH")))
                .isEqualTo(1);

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("refused: CURRENCY_MISMATCH no");
    }

    private int ringUpAt(BiFunction<JsonNode, Long, Reply> script) throws IOException {
        try (GatewayPeer peer = new GatewayPeer(script)) {
            return ringUp(peer);
        }
    }

    private int ringUp(GatewayPeer peer) {
        PrintStream print = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try {
            return new DemoSale(new GatewayClient(peer.url(), "key", true), print, print)
                    .ringUp(DemoSale.basket(CLOCK));
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
