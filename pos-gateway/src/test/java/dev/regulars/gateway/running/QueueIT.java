package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.running.Peer.Mood;
import dev.regulars.testing.Backends;
import dev.regulars.testing.Contract;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a real broker: nothing that a till was told is stored may be lost, and no key may overtake itself. */
class QueueIT {
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private Peer peer;
    private RunningGateway gateway;
    private QueueWorker worker;

    @BeforeEach
    void start() throws IOException {
        peer = new Peer();
        gateway = RunningGateway.start(peer.url(), Backends.kafkaBootstrapServers());
        worker = new QueueWorker(Backends.kafkaBootstrapServers());
        worker.workOff(peer);
        awaitDirect("warm-up");
    }

    @AfterEach
    void stop() {
        worker.close();
        gateway.close();
        peer.close();
    }

    @Test
    void aTransactionIsQueuedWhileTheServiceIsDown() {
        peer.is(Mood.DOWN);
        HttpResponse<String> answer = gateway.send(Bodies.sale(id("1"), "4711"));
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(Contract.openApi("pos-gateway", "Accepted").violations(Bodies.bytes(answer.body())))
                .isEmpty();
        assertThat(answer.body()).contains("\"decisionId\":\"pos:" + id("1") + "\"");

        List<ConsumerRecord<String, byte[]>> events = worker.workOff(peer);
        assertThat(events).hasSize(1);
        assertThat(Contract.event("transaction").violations(events.get(0).value()))
                .isEmpty();
        assertThat(events.get(0).key()).matches("[0-9a-f]{64}");
        assertThat(new String(events.get(0).value(), StandardCharsets.UTF_8)).contains("\"pos:" + id("1") + "\"");
    }

    @Test
    void aKeyStaysInTheQueueUntilItIsWorkedOff() {
        peer.is(Mood.DOWN);
        assertThat(gateway.send(Bodies.sale(id("1"), "4711")).statusCode()).isEqualTo(202);
        peer.is(Mood.UP);
        assertThat(gateway.send(Bodies.sale(id("2"), "4711")).statusCode()).isEqualTo(202);
        assertThat(worker.workOff(peer)).hasSize(2);
        awaitDirect("4711");
        assertThat(gateway.send(Bodies.sale(id("3"), "4711")).statusCode()).isEqualTo(200);
    }

    @Test
    void aSlowAnswerIsQueuedAndHoldsItsKeyBackButNotOthers() {
        peer.is(Mood.SLOW);
        assertThat(gateway.send(Bodies.sale(id("1"), "4711")).statusCode()).isEqualTo(202);
        peer.is(Mood.UP);
        assertThat(gateway.send(Bodies.sale(id("2"), "4711")).statusCode()).isEqualTo(202);
        assertThat(gateway.send(Bodies.sale(id("3"), memberOfAnotherPartition("4711")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRestartedGatewayKnowsWhatWaits() {
        peer.is(Mood.DOWN);
        assertThat(gateway.send(Bodies.sale(id("1"), "4711")).statusCode()).isEqualTo(202);
        peer.is(Mood.UP);
        gateway.close();
        gateway = RunningGateway.start(peer.url(), Backends.kafkaBootstrapServers());
        assertThat(gateway.send(Bodies.sale(id("2"), "4711")).statusCode()).isEqualTo(202);
    }

    @Test
    void theLargestTransactionFitsIntoTheQueue() {
        peer.is(Mood.DOWN);
        String body = Bodies.withLines(10_000)
                .replace("\"unitPrice\"", "\"description\":\"" + "d".repeat(200) + "\",\"unitPrice\"");
        assertThat(body.length()).isGreaterThan(2_500_000);
        assertThat(gateway.send(body).statusCode()).isEqualTo(202);
        assertThat(worker.workOff(peer)).hasSize(1);
    }

    /** The watch looks every 50 ms; until it has seen the commit the key is held back. */
    private void awaitDirect(String member) {
        for (int i = 0; i < 100; i++) {
            if (gateway.send(Bodies.sale(id("probe-" + member + i), member)).statusCode() == 200) {
                return;
            }
            worker.workOff(peer);
        }
        throw new AssertionError("still queued though all is worked off");
    }

    private String memberOfAnotherPartition(String member) {
        return QueuePartitions.memberOfAnother(member);
    }

    private String id(String name) {
        return run + "-" + name;
    }
}
