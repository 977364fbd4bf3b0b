package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.running.Peer.Mood;
import dev.regulars.testing.Contract;
import dev.regulars.testing.FreePorts;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** No broker and no room on the disk: tills sell as long as the decision service answers, and are told the rest. */
class KafkaDownIT {
    @Test
    void decidesDirectlyAndSaysWhenNothingCouldBeStored() throws IOException {
        String nobody = "127.0.0.1:" + FreePorts.choose(1).get(0);
        try (Peer peer = new Peer();
                RunningGateway gateway = RunningGateway.start(
                        peer.url(),
                        nobody,
                        "regulars.spool.max-transactions=0",
                        "regulars.queue.start-timeout=500ms",
                        "regulars.queue.block-timeout=500ms",
                        "regulars.queue.delivery-timeout=1s")) {
            assertThat(gateway.call(gateway.at("/actuator/health/readiness")).statusCode())
                    .isEqualTo(200);
            assertThat(gateway.send(Bodies.sale("K-1", "4711")).statusCode()).isEqualTo(200);

            peer.is(Mood.DOWN);
            HttpResponse<String> answer = gateway.send(Bodies.sale("K-2", "4711"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("2");
            assertThat(answer.body()).contains("\"code\":\"QUEUE_UNAVAILABLE\"");
            assertThat(Contract.openApi("pos-gateway", "Problem").violations(Bodies.bytes(answer.body())))
                    .isEmpty();

            peer.is(Mood.UP);
            assertThat(gateway.send(Bodies.sale("K-2", "4711")).statusCode()).isEqualTo(200);
            assertThat(peer.decided()).hasSize(2);
        }
    }
}
