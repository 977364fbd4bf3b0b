package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.running.Peer.Mood;
import dev.regulars.gateway.webhooks.Samples;
import dev.regulars.testing.FreePorts;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Nothing in the centre answers: an event that is understood is kept; one that is not must be sent again. */
class WebhooksAwayIT {
    @Test
    void saysWhetherTheShopHasToSendAgain() throws IOException {
        String nobody = "127.0.0.1:" + FreePorts.choose(1).get(0);
        String[] settings = Shops.settings(
                "LOCATION0001",
                "regulars.queue.start-timeout=500ms",
                "regulars.queue.block-timeout=500ms",
                "regulars.queue.delivery-timeout=1s");
        try (Peer peer = new Peer();
                RunningGateway gateway = RunningGateway.start(peer.url(), nobody, settings)) {
            peer.is(Mood.DOWN);
            Shops shops = new Shops(gateway);
            assertThat(shops.square(Samples.read("square-payment-updated")).body())
                    .contains("queued");
            assertThat(shops.square("{}").statusCode()).isEqualTo(503);
            assertThat(shops.deadLetters(RunningGateway.OFFICE_KEY, 0).statusCode())
                    .isEqualTo(503);
        }
    }
}
