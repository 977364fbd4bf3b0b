package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.batches.FileFormat;
import dev.regulars.testing.FreePorts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An upload that breaks off leaves nothing; one that was answered is there whole, whenever the gateway is killed. */
class BatchUploadCrashIT {
    private static final int HALF = 1_000_000;
    private static final int ROUNDS = 3;
    private static final int UPLOADERS = 3;
    private static final int SALES = 3;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private Peer peer;
    private BatchGateway gateway;

    @BeforeEach
    void start() throws IOException {
        peer = new Peer();
        gateway =
                new BatchGateway(peer.url(), "127.0.0.1:" + FreePorts.choose(1).get(0)).start();
    }

    @AfterEach
    void stop() {
        gateway.close();
        peer.close();
    }

    @Test
    void halfAnUploadIsGoneAfterTheNextStart() throws IOException {
        BatchSales sales = new BatchSales(FileFormat.NDJSON, run, 7);
        try (Socket sender = sendHalf(sales)) {
            Path left = gateway.batches().get(0);
            gateway.process.killForcibly();
            assertThat(left.resolve("upload")).isNotEmptyFile();
            assertThat(left.resolve("batch.json")).doesNotExist();
            gateway.process.start();
            assertThat(gateway.batches()).isEmpty();
            assertThat(gateway.office()
                            .get("/pos/v1/batches/" + left.getFileName())
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(peer.decided()).isEmpty();
        BatchClient office = gateway.office();
        String id = office.upload("ndjson", sales.file(1, 10));
        assertThat(office.awaitEnd(id).at("/counts/decided").intValue()).isEqualTo(10);
        assertThat(gateway.batches()).extracting(Path::getFileName).containsExactly(Path.of(id));
    }

    @Test
    void halfAnUploadIsGoneWhenItsSenderIs() throws IOException {
        try (Socket sender = sendHalf(new BatchSales(FileFormat.NDJSON, run, 7))) {
            sender.setSoLinger(true, 0);
        }
        for (int i = 0; i < 1_200 && !gateway.batches().isEmpty(); i++) {
            BatchClient.pause();
        }
        assertThat(gateway.batches()).isEmpty();
        assertThat(peer.decided()).isEmpty();
    }

    @Test
    void whatWasAnsweredIsThereWheneverTheGatewayIsKilled() throws Exception {
        long seed = System.nanoTime();
        System.out.println("BatchUploadCrashIT seed " + seed);
        Random random = new Random(seed);
        List<String> answered = Collections.synchronizedList(new ArrayList<>());
        for (int round = 0; round < ROUNDS; round++) {
            List<CompletableFuture<Void>> uploaders = new ArrayList<>();
            for (int i = 0; i < UPLOADERS; i++) {
                String name = run + "r" + round + "u" + i;
                uploaders.add(CompletableFuture.runAsync(() -> uploadUntilKilled(name, answered)));
            }
            Thread.sleep(300 + random.nextInt(500));
            gateway.process.killForcibly();
            uploaders.forEach(CompletableFuture::join);
            gateway.process.start();
        }
        System.out.println("BatchUploadCrashIT " + answered.size() + " uploads were answered");
        assertThat(answered).hasSizeGreaterThan(ROUNDS);
        BatchClient office = gateway.office();
        for (String id : answered) {
            JsonNode end = office.awaitEnd(id);
            assertThat(end.at("/state").stringValue()).isEqualTo("DONE");
            assertThat(end.at("/counts/decided").intValue()).isEqualTo(SALES);
            assertThat(office.result(id)).hasSize(SALES);
        }
        for (Path batch : gateway.batches()) {
            assertThat(batch.resolve("batch.json")).exists();
        }
    }

    private void uploadUntilKilled(String name, List<String> answered) {
        BatchClient office = gateway.office();
        for (int i = 0; ; i++) {
            String body = new BatchSales(FileFormat.NDJSON, name + "n" + i, 3).file(1, SALES);
            try {
                answered.add(office.upload("ndjson", body));
            } catch (UncheckedIOException e) {
                return; // killed
            }
        }
    }

    /** Returns when half of what was announced is on the gateway's disk. */
    private Socket sendHalf(BatchSales sales) throws IOException {
        Socket socket =
                new Socket("127.0.0.1", URI.create(gateway.process.url()).getPort());
        OutputStream out = socket.getOutputStream();
        out.write(("POST /pos/v1/batches?format=ndjson HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + RunningGateway.OFFICE_KEY + "\r\nContent-Length: " + 2 * HALF + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        byte[] body = sales.file(1, 4_000).getBytes(StandardCharsets.UTF_8);
        out.write(body, 0, HALF);
        out.flush();
        for (int i = 0; i < 600 && stored() < HALF; i++) {
            BatchClient.pause();
        }
        assertThat(stored()).isEqualTo(HALF);
        return socket;
    }

    private long stored() throws IOException {
        List<Path> batches = gateway.batches();
        Path upload = batches.isEmpty() ? gateway.folder : batches.get(0).resolve("upload");
        return !batches.isEmpty() && Files.exists(upload) ? Files.size(upload) : 0;
    }
}
