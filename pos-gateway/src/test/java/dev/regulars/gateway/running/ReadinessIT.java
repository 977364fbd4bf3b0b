package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.running.Peer.Mood;
import dev.regulars.testing.FreePorts;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The gateway is ready as long as it can take a transaction in any way. */
class ReadinessIT {
    @Test
    void isNotReadyOnlyWhenNothingCouldBeStored() throws IOException {
        assertThat(readinessWithRoomFor(0)).isEqualTo(503);
        assertThat(readinessWithRoomFor(100)).isEqualTo(200);
    }

    /** After some sales while neither the decision service nor Kafka answers. */
    private static int readinessWithRoomFor(int transactions) throws IOException {
        String nobody = "127.0.0.1:" + FreePorts.choose(1).get(0);
        try (Peer peer = new Peer();
                RunningGateway gateway = RunningGateway.start(
                        peer.url(),
                        nobody,
                        "regulars.spool.max-transactions=" + transactions,
                        "regulars.decision.circuit.open-for=60s",
                        "regulars.queue.circuit.open-for=60s",
                        "regulars.queue.start-timeout=500ms",
                        "regulars.queue.block-timeout=300ms",
                        "regulars.queue.delivery-timeout=500ms")) {
            peer.is(Mood.DOWN);
            for (int i = 0; i < 10; i++) {
                int expected = transactions == 0 ? 503 : 202;
                assertThat(gateway.send(Bodies.sale("r-" + i, "card-" + i)).statusCode())
                        .isEqualTo(expected);
            }
            assertThat(gateway.call(gateway.at("/actuator/health/liveness")).statusCode())
                    .isEqualTo(200);
            Metrics metrics = new Metrics(gateway);
            assertThat(metrics.value("regulars_gateway_circuit{way=\"queue\"}")).isEqualTo(1);
            return gateway.call(gateway.at("/actuator/health/readiness")).statusCode();
        }
    }
}
