package dev.regulars.analytics.running;

import dev.regulars.testing.AppProcess;
import dev.regulars.testing.ServersProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Gateway, decision service and analytics as packaged, on servers of their own, all with JSON logs at DEBUG. */
final class WholeWay implements AutoCloseable {
    private static final String TILL_KEY = "a till's key of this test";
    private static final String SALE = """
            {"transactionId":"%s","type":"sale","occurredAt":"2026-03-01T09:30:00Z","currency":"GBP",
             "lines":[{"lineId":"1","sku":"BREAD-800","quantity":"1","unitPrice":"3.15"}]}
            """;

    final ServersProcess servers = ServersProcess.start();
    final AppProcess decisions;
    final AppProcess gateway;
    final AppProcess analytics;
    private final HttpClient http = HttpClient.newHttpClient();

    WholeWay(Path folder) throws IOException {
        decisions = logging(AppProcess.of("decision-service"))
                .env("MONGODB_URI", servers.mongoUri() + "/whole-way")
                .env("REGULARS_RUNS_DAILY", "false")
                .env("REGULARS_SECRET", UUID.randomUUID() + "-" + UUID.randomUUID())
                .env(
                        "REGULARS_PROGRAM_DIR",
                        Path.of("../rules/programs/demo")
                                .toAbsolutePath()
                                .normalize()
                                .toString())
                .start();
        gateway = logging(AppProcess.of("pos-gateway"))
                .env("REGULARS_TILL_KEYS", keys(folder).toString())
                .env("REGULARS_DECISION_URL", decisions.url())
                .env("REGULARS_SPOOL_DIR", folder.resolve("spool").toString())
                .argument("--regulars.decision.total-timeout=5s")
                .argument("--regulars.queue.start-timeout=1s")
                .start();
        analytics = logging(AppProcess.of("analytics"))
                .env("REGULARS_ANALYTICS_DB", folder.resolve("analytics.duckdb").toString())
                .start();
    }

    private AppProcess logging(AppProcess process) {
        return process.env("KAFKA_BOOTSTRAP_SERVERS", servers.kafkaBootstrapServers())
                .env("REGULARS_LOG_FORMAT", "ecs")
                .argument("--logging.level.dev.regulars=debug");
    }

    /** The status of the gateway's answer. */
    int sell(String id, String traceparent) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway.url() + "/pos/v1/transactions"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + TILL_KEY)
                .header("traceparent", traceparent)
                .POST(BodyPublishers.ofString(SALE.formatted(id)))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static Path keys(Path folder) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(TILL_KEY.getBytes(StandardCharsets.UTF_8));
            return Files.writeString(folder.resolve("keys"), HexFormat.of().formatHex(digest) + " LON-01 1\n");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        gateway.killForcibly();
        analytics.killForcibly();
        decisions.killForcibly();
        servers.close();
    }
}
