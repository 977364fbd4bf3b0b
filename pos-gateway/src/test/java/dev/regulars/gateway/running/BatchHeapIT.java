package dev.regulars.gateway.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.batches.FileFormat;
import dev.regulars.testing.FreePorts;
import dev.regulars.testing.ServersProcess;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole file through a gateway with a small heap, into the real queue: the decision service is away. How large the
 * file is follows from {@code -Dbatch.megabytes}, the heap from {@code -Dbatch.heap}, the formats from
 * {@code -Dbatch.formats}; every sale must be in the queue,
 * once, and have its line in the result.
 */
class BatchHeapIT {
    private static final long BYTES = Long.getLong("batch.megabytes", 3) * 1_000_000;
    private static final String HEAP = System.getProperty("batch.heap", "96m");
    private static final Duration LIMIT = Duration.ofHours(1);
    private static final int MEMBERS = 500;
    private static final JsonMapper JSON = new JsonMapper();
    private static ServersProcess servers;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void start() {
        servers = ServersProcess.start();
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    static Stream<FileFormat> formats() {
        String wanted = System.getProperty("batch.formats", "CSV,NDJSON,POSLOG");
        return Stream.of(wanted.split(",")).map(FileFormat::valueOf);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aLargeFileIsSentInASmallHeap(FileFormat format) throws Exception {
        BatchSales sales = new BatchSales(format, run, MEMBERS);
        String nobody = "http://127.0.0.1:" + FreePorts.choose(1).get(0);
        try (BatchGateway gateway = new BatchGateway(nobody, servers.kafkaBootstrapServers())
                .heap(HEAP)
                .start()) {
            Path file = gateway.home.resolve("large");
            int count = sales.write(file, BYTES);
            long began = System.nanoTime();
            String id = upload(gateway, sales, file);
            long uploaded = System.nanoTime();
            JsonNode end = awaitEnd(gateway, id);
            long ended = System.nanoTime();
            System.out.printf(
                    "BatchHeapIT %s: %d sales, %d MB, heap %s, at most %d MB of memory, upload %d ms, sent in %d ms%n",
                    format,
                    count,
                    Files.size(file) / 1_000_000,
                    HEAP,
                    GatewayMemory.mostMegabytes(gateway.process.pid()),
                    TimeUnit.NANOSECONDS.toMillis(uploaded - began),
                    TimeUnit.NANOSECONDS.toMillis(ended - uploaded));
            assertThat(end.at("/state").stringValue())
                    .as(gateway.process.lastLines())
                    .isEqualTo("DONE");
            assertThat(end.at("/counts/queued").intValue()).isEqualTo(count);
            assertThat(linesOf(gateway, id, sales)).isEqualTo(count);
            assertThat(QueuedSales.count(servers.kafkaBootstrapServers(), sales, count))
                    .isEqualTo(count);
            Files.delete(file);
        }
    }

    private String upload(BatchGateway gateway, BatchSales sales, Path file) throws Exception {
        HttpRequest request = request(gateway, "/pos/v1/batches?format=" + sales.formatName())
                .POST(BodyPublishers.ofFile(file))
                .build();
        String answer = http.send(request, BodyHandlers.ofString()).body();
        return JSON.readTree(answer).path("id").asString();
    }

    private JsonNode awaitEnd(BatchGateway gateway, String id) {
        long end = System.nanoTime() + LIMIT.toNanos();
        BatchClient office = gateway.office();
        JsonNode state = office.state(id);
        while (!state.has("endedAt")) {
            assertThat(System.nanoTime()).as("still " + state).isLessThan(end);
            BatchClient.pause();
            state = office.state(id);
        }
        return state;
    }

    /** In order, read as they come: the result is about as large as the file. */
    private int linesOf(BatchGateway gateway, String id, BatchSales sales) throws Exception {
        HttpRequest request =
                request(gateway, "/pos/v1/batches/" + id + "/result").build();
        int[] count = {0};
        try (InputStream body = http.send(request, BodyHandlers.ofInputStream()).body()) {
            try (Stream<String> lines = new BufferedReader(new InputStreamReader(body, UTF_8)).lines()) {
                lines.forEach(
                        line -> assertThat(line).contains("\"" + sales.transactionId(++count[0]) + "\"", "\"queued\""));
            }
        }
        return count[0];
    }

    private static HttpRequest.Builder request(BatchGateway gateway, String path) {
        return HttpRequest.newBuilder(URI.create(gateway.process.url() + path))
                .header("Authorization", "Bearer " + RunningGateway.OFFICE_KEY)
                .header("Content-Type", "application/octet-stream");
    }
}
