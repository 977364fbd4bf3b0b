package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.testing.Backends;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS by configuration alone, and mutual TLS: a till without a certificate is not even heard. */
class TlsIT {
    @TempDir
    Path folder;

    @Test
    void tillsShowACertificateAndAKey() throws Exception {
        Certificates gatewayKeys = Certificates.make(folder.resolve("gateway.p12"), "gateway");
        Certificates tillKeys = Certificates.make(folder.resolve("till.p12"), "till");
        try (Peer peer = new Peer();
                RunningGateway gateway = RunningGateway.start(
                        peer.url(),
                        Backends.kafkaBootstrapServers(),
                        "server.ssl.key-store=" + gatewayKeys.store(),
                        "server.ssl.key-store-password=" + Certificates.PASSWORD,
                        "server.ssl.trust-store=" + tillKeys.forOthers(),
                        "server.ssl.trust-store-password=" + Certificates.PASSWORD,
                        "server.ssl.client-auth=need")) {
            HttpClient till = HttpClient.newBuilder()
                    .sslContext(Certificates.context(tillKeys, gatewayKeys))
                    .build();
            assertThat(send(till, gateway, RunningGateway.TILL_KEY)).isIn(200, 202);
            assertThat(send(till, gateway, "wrong")).isEqualTo(401);
            HttpClient stranger = HttpClient.newBuilder()
                    .sslContext(Certificates.context(null, gatewayKeys))
                    .build();
            assertThatThrownBy(() -> send(stranger, gateway, RunningGateway.TILL_KEY))
                    .isInstanceOf(IOException.class);
        }
    }

    private static int send(HttpClient client, RunningGateway gateway, String key) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("https://localhost:" + gateway.port() + "/pos/v1/transactions"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key)
                .POST(BodyPublishers.ofString(Bodies.sale(
                        UUID.randomUUID().toString(), UUID.randomUUID().toString())))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
