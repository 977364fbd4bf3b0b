package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.testing.FreePorts;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may work in the folder of the batches, and how long something stays there. */
class BatchFolderIT {
    private static final int LOOKS = 600;
    private final Path folder = Path.of("target", "it", "folder-" + UUID.randomUUID());

    @Test
    void oneGatewayWorksInAFolderAndOldBatchesGo() throws IOException {
        try (Peer peer = new Peer();
                RunningGateway first = start(peer);
                RunningGateway second = start(peer)) {
            HttpResponse<String> refused = new BatchClient(second.url(), RunningGateway.OFFICE_KEY)
                    .call("/pos/v1/batches?format=csv", "POST", BodyPublishers.ofString("x"), "text/csv");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("\"code\":\"BATCHES_UNAVAILABLE\"");

            BatchClient office = new BatchClient(first.url(), RunningGateway.OFFICE_KEY);
            String sale = Bodies.anonymous("F-1").replaceAll("\\s*\n\\s*", "");
            String id = office.upload("ndjson", sale.replaceFirst("\\{", "{\"storeId\":\"LON-01\","));
            assertThat(Files.exists(folder.resolve(id))).isTrue();
            for (int i = 0; i < LOOKS && office.get("/pos/v1/batches/" + id).statusCode() == 200; i++) {
                BatchClient.pause();
            }
            assertThat(office.get("/pos/v1/batches/" + id).statusCode()).isEqualTo(404);
            assertThat(peer.decided()).hasSize(1);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("lock"));
        }
    }

    private RunningGateway start(Peer peer) {
        return RunningGateway.start(
                peer.url(),
                "127.0.0.1:" + FreePorts.choose(1).get(0),
                "regulars.queue.start-timeout=500ms",
                "regulars.batches.folder=" + folder,
                "regulars.batches.keep=1s");
    }
}
