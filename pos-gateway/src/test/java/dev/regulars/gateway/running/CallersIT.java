package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.testing.Backends;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that come and go while the gateway runs, requests that are signed, and tills that send too much. */
class CallersIT {
    private static final String MASTER = "the master secret of the tests 123";

    @TempDir
    Path folder;

    private HttpResponse<String> signed(RunningGateway gateway, String authorization, String body) {
        return gateway.call(gateway.at("/pos/v1/transactions")
                .header("Content-Type", "application/json")
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends more at once than a second allows; on a slow machine it takes more than one try. */
    private static boolean isLimited(RunningGateway gateway, String key, String sale) {
        return IntStream.range(0, 60)
                        .parallel()
                        .mapToObj(i -> gateway.send(key, sale))
                        .filter(answer -> answer.statusCode() == 429)
                        .peek(answer -> assertThat(answer.headers().firstValue("Retry-After"))
                                .contains("1"))
                        .count()
                > 0;
    }

    @Test
    void keysComeAndGoWithTheFile() throws Exception {
        Path file = folder.resolve("till-keys");
        Files.writeString(file, "");
        try (Peer peer = new Peer();
                RunningGateway gateway = RunningGateway.start(
                        peer.url(),
                        Backends.kafkaBootstrapServers(),
                        "regulars.tills.keys-file=" + file,
                        "regulars.tills.signing-secret=" + MASTER,
                        "regulars.tills.requests-per-second=20")) {
            String key = TillKeys.run(file, MASTER, "issue", "LON-01", "1");
            String sale = Bodies.sale(UUID.randomUUID().toString(), "4711");
            Awaiting.until(() -> gateway.send(key, sale).statusCode() != 401);

            String[] signer = TillKeys.run(file, MASTER, "issue", "LON-01", "2", "--signed")
                    .split(" ");
            Awaiting.until(
                    () -> signed(gateway, TillKeys.sign(signer, sale), sale).statusCode() != 401);
            String once = TillKeys.sign(signer, sale);
            assertThat(signed(gateway, once, sale).statusCode()).isNotEqualTo(401);
            assertThat(signed(gateway, once, sale).body()).contains("SIGNATURE_INVALID");
            assertThat(signed(gateway, TillKeys.sign(signer, sale), sale + " ").body())
                    .contains("SIGNATURE_INVALID");

            Awaiting.until(() -> isLimited(gateway, key, sale));

            assertThat(TillKeys.run(file, MASTER, "revoke", "LON-01", "1")).isEqualTo("1 keys revoked");
            Awaiting.until(() -> gateway.send(key, sale).statusCode() == 401);
            Files.writeString(file, "not a key\n");
            Thread.sleep(2_000);
            assertThat(signed(gateway, TillKeys.sign(signer, sale), sale).statusCode())
                    .as("a broken file changes nothing")
                    .isNotEqualTo(401);
        }
    }
}
