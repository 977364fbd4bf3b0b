package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.running.Peer.Mood;
import dev.regulars.testing.Contract;
import dev.regulars.testing.FreePorts;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No broker, no decision service, and then no room: nothing that was accepted is lost, nothing else is kept. */
class SpoolFullIT {
    private static final int ROOM = 20;

    @Test
    void aFullSpoolSaysSoAndKeepsWhatItHas() throws IOException, InterruptedException {
        String nobody = "127.0.0.1:" + FreePorts.choose(1).get(0);
        try (Peer peer = new Peer();
                GatewayProcess gateway = new GatewayProcess(
                        peer.url(),
                        nobody,
                        "regulars.spool.max-transactions=" + ROOM,
                        "regulars.queue.block-timeout=300ms",
                        "regulars.queue.delivery-timeout=500ms")) {
            peer.is(Mood.DOWN);
            List<String> accepted = new ArrayList<>();
            for (int i = 0; i < ROOM; i++) {
                assertThat(gateway.send(sale(i)).statusCode()).isEqualTo(202);
                accepted.add("full-" + i);
            }
            assertFull(gateway);
            assertThat(gateway.get("/actuator/prometheus").body())
                    .contains("{code=\"none\",outcome=\"spooled\"} " + ROOM + ".0")
                    .contains("{code=\"QUEUE_UNAVAILABLE\",outcome=\"not-stored\"} 1.0");
            gateway.killAndStartAgain();
            assertFull(gateway);
            assertThat(gateway.get("/actuator/health").body()).contains("\"percentFull\":100");
            assertThat(gateway.get("/actuator/prometheus").body())
                    .contains("regulars_gateway_spool_transactions " + ROOM + ".0");
            assertThat(gateway.get("/actuator/health/readiness").statusCode()).isIn(200, 503);
            assertThat(peer.decided()).isEmpty();
        }
    }

    private static void assertFull(GatewayProcess gateway) {
        HttpResponse<String> answer = gateway.send(sale(ROOM));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.body()).contains("\"code\":\"QUEUE_UNAVAILABLE\"");
        assertThat(Contract.openApi("pos-gateway", "Problem").violations(Bodies.bytes(answer.body())))
                .isEmpty();
    }

    private static String sale(int number) {
        return Bodies.sale("full-" + number, "card-" + number);
    }
}
