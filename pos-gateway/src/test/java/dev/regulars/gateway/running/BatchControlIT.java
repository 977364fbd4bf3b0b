package dev.regulars.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.running.Peer.Mood;
import dev.regulars.testing.FreePorts;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Waiting, cancelling, limits and the watched folder. Without a broker nobody takes what the service does not. */
class BatchControlIT {
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Path folder = Path.of("target", "it", "batches-" + run);
    private final Path inbox = Path.of("target", "it", "inbox-" + run);
    private Peer peer;
    private RunningGateway gateway;
    private BatchClient office;

    @BeforeEach
    void start() throws IOException {
        peer = new Peer();
        gateway = RunningGateway.start(
                peer.url(),
                "127.0.0.1:" + FreePorts.choose(1).get(0),
                "regulars.queue.start-timeout=500ms",
                "regulars.queue.block-timeout=500ms",
                "regulars.queue.delivery-timeout=1s",
                "regulars.batches.retry-after=300ms",
                "regulars.batches.folder=" + folder,
                "regulars.batches.max-open=2",
                "regulars.batches.max-running=1",
                "regulars.batches.max-upload=1MB",
                "regulars.batches.inbox.folder=" + inbox,
                "regulars.batches.inbox.quiet=300ms",
                "regulars.batches.inbox.poll=100ms");
        office = new BatchClient(gateway.url(), RunningGateway.OFFICE_KEY);
    }

    @AfterEach
    void stop() {
        gateway.close();
        peer.close();
    }

    @Test
    void waitsWhileNobodyTakesATransactionAndSkipsNone() {
        peer.is(Mood.DOWN);
        String id = office.upload("ndjson", file(200));
        office.await(id, state -> state.at("/state").stringValue().equals("WAITING"));
        IntStream.range(0, 40).forEach(i -> BatchClient.pause());
        assertThat(office.state(id).at("/counts/read").intValue()).isZero();
        peer.is(Mood.UP);
        assertThat(office.awaitEnd(id).at("/counts/decided").intValue()).isEqualTo(200);
        assertThat(peer.decided()).hasSize(200);
        assertThat(office.result(id)).hasSize(200);
    }

    @Test
    void aCancelledBatchEndsAndTellsWhatWasSent() {
        peer.is(Mood.DOWN);
        String id = office.upload("ndjson", file(200));
        String next = office.upload("ndjson", file(1));
        HttpResponse<String> third =
                office.call("/pos/v1/batches?format=csv", "POST", BodyPublishers.ofString("x"), "text/csv");
        assertThat(third.statusCode()).as("too many").isEqualTo(429);
        assertThat(third.body()).contains("\"code\":\"TOO_MANY_BATCHES\"");

        assertThat(office.cancel(id).statusCode()).isEqualTo(202);
        assertThat(office.awaitEnd(id).at("/state").stringValue()).isEqualTo("CANCELLED");
        assertThat(office.result(id)).hasSize(peer.decided().size());
        peer.is(Mood.UP);
        assertThat(office.awaitEnd(next).at("/state").stringValue()).isEqualTo("DONE");
        assertThat(office.cancel(next).statusCode()).isEqualTo(409);
    }

    @Test
    void aFailedBatchGoesOnWhenItIsResumed() throws IOException {
        String waiting = held(file(100));
        Path upload = folder.resolve(waiting).resolve("upload");
        Path away = upload.resolveSibling("away");
        Files.move(upload, away);
        peer.is(Mood.UP);
        JsonNode failed = office.awaitEnd(waiting);
        assertThat(failed.at("/state").stringValue()).isEqualTo("FAILED");
        assertThat(failed.at("/reason/code").stringValue()).isEqualTo("INTERNAL");

        Files.move(away, upload);
        assertThat(resume(waiting).statusCode()).isEqualTo(202);
        JsonNode end = office.awaitEnd(waiting);
        assertThat(end.at("/state").stringValue()).isEqualTo("DONE");
        assertThat(end.has("reason")).isFalse();
        assertThat(office.result(waiting)).hasSize(100);
        assertThat(resume(waiting).body()).contains("\"code\":\"BATCH_ENDED\"", "cannot be resumed");
        assertThat(resume("no-such-batch").statusCode()).isEqualTo(404);
    }

    /** Waits behind another one that nobody takes. */
    private String held(String file) {
        peer.is(Mood.DOWN);
        office.upload("ndjson", file(1));
        return office.upload("ndjson", file);
    }

    private HttpResponse<String> resume(String id) {
        return office.call("/pos/v1/batches/" + id + "/resume", "POST", BodyPublishers.noBody(), "text/plain");
    }

    @Test
    void refusesWhatIsNotAskedInTheRightWay() {
        assertThat(upload("text", "x").body()).contains("\"code\":\"INVALID_VALUE\"");
        assertThat(upload("csv", "x".repeat(1_048_577)).statusCode()).isEqualTo(413);
        assertThat(office.get("/pos/v1/batches/no-such-batch").statusCode()).isEqualTo(404);
        assertThat(office.get("/pos/v1/batches/..%2Fx/result").statusCode()).isIn(400, 404);
        assertThat(new BatchClient(gateway.url(), "wrong")
                        .get("/pos/v1/batches/x")
                        .statusCode())
                .isEqualTo(401);
        String id = office.upload("ndjson", file(1));
        assertThat(new BatchClient(gateway.url(), RunningGateway.TILL_KEY)
                        .get("/pos/v1/batches/" + id)
                        .statusCode())
                .as("a till does not see the office's batches")
                .isEqualTo(404);
    }

    @Test
    void takesCompleteFilesOfTheWatchedFolderAndPutsThemAsideWithTheirResults() throws IOException {
        Files.createDirectories(inbox);
        Files.writeString(inbox.resolve("sales.ndjson.part"), file(5));
        Files.writeString(inbox.resolve("notes.txt"), "not for here");
        Files.move(inbox.resolve("sales.ndjson.part"), inbox.resolve("sales.ndjson"));
        Path done = inbox.resolve("done");
        for (int i = 0; i < 600 && count(done) < 2; i++) {
            BatchClient.pause();
        }
        List<Path> files = list(done);
        assertThat(files).hasSize(2);
        assertThat(files.get(0).toString()).endsWith("-sales.ndjson");
        List<JsonNode> result = Files.readAllLines(files.get(1)).stream()
                .map(line -> new JsonMapper().readTree(line))
                .toList();
        assertThat(result)
                .hasSize(5)
                .allSatisfy(
                        line -> assertThat(line.at("/outcome").stringValue()).isEqualTo("decided"));
        assertThat(list(inbox).stream().filter(Files::isRegularFile)).containsExactly(inbox.resolve("notes.txt"));
    }

    private HttpResponse<String> upload(String format, String body) {
        return office.call("/pos/v1/batches?format=" + format, "POST", BodyPublishers.ofString(body), "text/plain");
    }

    private String file(int sales) {
        return IntStream.range(0, sales)
                .mapToObj(i -> Bodies.sale(run + "-" + sales + "-" + i, "m" + i % 7)
                        .replaceAll("\\s*\n\\s*", "")
                        .replaceFirst("\\{", "{\"storeId\":\"LON-01\","))
                .collect(Collectors.joining("\n"));
    }

    private static int count(Path folder) throws IOException {
        return Files.exists(folder)
                ? (int) list(folder).stream()
                        .filter(file -> !file.toString().endsWith(".part"))
                        .count()
                : 0;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
