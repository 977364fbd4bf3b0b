package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Contract;
import dev.regulars.testing.ServersProcess;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was queued is told when it is decided, to a system that is away at first. */
class CallbackIT {
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final String SECRET = "a secret of more than 32 characters!";
    private static final String[] SETTINGS = {
        "regulars.decision.total-timeout=10s",
        "regulars.callbacks.secret=" + SECRET,
        "regulars.callbacks.first-pause=100ms",
        "regulars.callbacks.longest-pause=500ms"
    };

    private static String id(int number) {
        return "pos:" + RUN + "-" + number;
    }

    private static RunningGateway gateway(AppProcess service, ServersProcess servers, Receiver receiver, Receiver crm) {
        String[] settings = java.util.Arrays.copyOf(SETTINGS, SETTINGS.length + 2);
        settings[SETTINGS.length] = "regulars.callbacks.url=" + receiver.url();
        settings[SETTINGS.length + 1] = "regulars.callbacks.members-url=" + crm.url();
        return RunningGateway.start(service.url(), servers.kafkaBootstrapServers(), settings);
    }

    private static void queue(RunningGateway gateway, int number, String currency) {
        String sale = Bodies.sale(RUN + "-" + number, RUN).replace("GBP", currency);
        assertThat(gateway.send(sale).statusCode()).isEqualTo(202);
    }

    @Test
    void theOutcomeIsToldInOrderAndSigned() throws Exception {
        // Of its own, because in the queue of other tests waits what this service never decides.
        ServersProcess servers = ServersProcess.start();
        AppProcess service = DemoService.start(servers.mongoUri() + "/callback-it", servers.kafkaBootstrapServers());
        try (Receiver receiver = new Receiver();
                Receiver crm = new Receiver();
                RunningGateway gateway = gateway(service, servers, receiver, crm)) {
            crm.isDown(true);
            service.killForcibly();
            queue(gateway, 1, "GBP");
            queue(gateway, 2, "EUR");
            queue(gateway, 3, "GBP");
            receiver.isDown(true);
            service.start();
            Awaiting.until(() -> receiver.calls().size() >= 3);
            assertThat(receiver.taken()).isEmpty();
            receiver.isDown(false);
            Awaiting.until(() -> receiver.taken().contains(id(3)));
            assertThat(receiver.taken()).containsExactly(id(1), id(2), id(3));
            for (Receiver.Call call : receiver.calls()) {
                assertThat(call.signature()).isEqualTo(signature(call));
                assertThat(Contract.openApi("pos-gateway", "Callback").violations(call.body()))
                        .isEmpty();
            }
            JsonNode told = told(receiver, id(1));
            assertThat(told.at("/decision/decisionId").asString()).isEqualTo(id(1));
            assertThat(told(receiver, id(2)).get("code").asString()).isEqualTo("CURRENCY_MISMATCH");
            crm(crm);
        } finally {
            service.stop();
            servers.close();
        }
    }

    /** What changed about the member who bought, in order and signed alike, though nobody took it at first. */
    private static void crm(Receiver crm) throws Exception {
        Awaiting.until(() -> !crm.calls().isEmpty());
        assertThat(crm.taken()).isEmpty();
        crm.isDown(false);
        Awaiting.until(() -> crm.taken().contains(id(3) + "/balance"));
        assertThat(crm.taken().stream().filter(delivery -> delivery.endsWith("/balance")))
                .containsExactly(id(1) + "/balance", id(3) + "/balance");
        Awaiting.until(
                () -> crm.calls().stream().anyMatch(call -> call.body().contains("dev.regulars.member.created.v1")));
        for (Receiver.Call call : crm.calls()) {
            assertThat(call.signature()).isEqualTo(signature(call));
            assertThat(Contract.event("member").violations(call.body())).isEmpty();
        }
    }

    private static JsonNode told(Receiver receiver, String id) {
        return new JsonMapper()
                .readTree(receiver.calls().stream()
                        .filter(call -> call.delivery().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .body());
    }

    /** As the receiver computes it. */
    private static String signature(Receiver.Call call) throws Exception {
        String time = call.signature().replaceFirst("t=(\\d+),.*", "$1");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] hmac = mac.doFinal((time + "." + call.body()).getBytes(StandardCharsets.UTF_8));
        return "t=" + time + ",v1=" + HexFormat.of().formatHex(hmac);
    }
}
