package dev.regulars.gateway.running;

import dev.regulars.gateway.PosGateway;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole gateway on a free port, with a key for a till of LON-01 and one for a back office. */
final class RunningGateway implements AutoCloseable {
    static final String TILL_KEY = "key-of-the-till";
    static final String OFFICE_KEY = "key-of-the-office";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private RunningGateway(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param settings {@code name=value}; the tests' own defaults give way to them */
    static RunningGateway start(String decisionUrl, String kafka, String... settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "server.port",
                "0",
                "regulars.tills.keys-file",
                keysFile().toString(),
                "regulars.tills.requests-per-second",
                "100000", // one key stands for all the tills of a test
                "regulars.spool.folder",
                "target/it/spool-" + UUID.randomUUID(),
                "regulars.decision.url",
                decisionUrl,
                "regulars.decision.total-timeout",
                "400ms",
                "regulars.decision.circuit.open-for",
                "100ms",
                "regulars.queue.bootstrap-servers",
                kafka,
                "regulars.queue.busy-poll",
                "50ms",
                "regulars.batches.folder",
                "target/it/batches-" + UUID.randomUUID()));
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        return new RunningGateway(SpringApplication.run(
                PosGateway.class,
                all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new)));
    }

    HttpResponse<String> send(String body) {
        return send(TILL_KEY, body);
    }

    HttpResponse<String> send(String key, String body) {
        return call(transactions(key).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> sendChunked(byte[] body) {
        return call(transactions(TILL_KEY).POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    HttpRequest.Builder transactions(String key) {
        return keyed(key, "/pos/v1/transactions").header("Content-Type", "application/json");
    }

    HttpRequest.Builder keyed(String key, String path) {
        return at(path).header("Authorization", "Bearer " + key);
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    String port() {
        return context.getEnvironment().getRequiredProperty("local.server.port");
    }

    HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path));
    }

    HttpResponse<String> call(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    static Path keysFile() {
        try {
            Path file = Files.createDirectories(Path.of("target", "it")).resolve("till-keys");
            return Files.writeString(file, sha256(TILL_KEY) + " LON-01 1\n" + sha256(OFFICE_KEY) + " - -\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a key stands in the file of keys. */
    static String sha256(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
