package dev.regulars.gateway.running;

import dev.regulars.testing.AppProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A gateway to be killed, with a folder for its batches and a folder that it watches, both of one test. */
final class BatchGateway implements AutoCloseable {
    final Path home = Path.of("target", "it", "batches-" + UUID.randomUUID()).toAbsolutePath();
    final Path folder = home.resolve("batches");
    final Path inbox = home.resolve("inbox");
    final AppProcess process;

    BatchGateway(String decisionUrl, String kafka) throws IOException {
        Files.createDirectories(inbox);
        process = AppProcess.of("pos-gateway")
                .env(
                        "REGULARS_TILL_KEYS",
                        RunningGateway.keysFile().toAbsolutePath().toString())
                .env("REGULARS_DECISION_URL", decisionUrl)
                .env("KAFKA_BOOTSTRAP_SERVERS", kafka)
                .env("REGULARS_SPOOL_DIR", home.resolve("spool").toString())
                .env("REGULARS_BATCHES", folder.toString())
                .env("REGULARS_INBOX", inbox.toString())
                .argument("--regulars.queue.start-timeout=500ms")
                .argument("--regulars.batches.inbox.quiet=100ms")
                .argument("--regulars.batches.inbox.poll=50ms")
                .argument("--regulars.batches.retry-after=300ms")
                .argument("--regulars.batches.max-open=1000");
    }

    /** As {@code -Xmx128m} has it. */
    BatchGateway heap(String most) {
        process.jvmArgument("-Xmx" + most);
        return this;
    }

    BatchGateway start() {
        process.start();
        return this;
    }

    void killAndStartAgain() {
        process.killForcibly();
        process.start();
    }

    BatchClient office() {
        return new BatchClient(process.url(), RunningGateway.OFFICE_KEY);
    }

    /** As a till's system does: written under another name, then renamed. */
    void drop(String name, String text) throws IOException {
        Path part = Files.writeString(inbox.resolve(name + ".part"), text);
        Files.move(part, inbox.resolve(name));
    }

    /** The batches' own folders. */
    List<Path> batches() throws IOException {
        return list(folder).stream().filter(Files::isDirectory).toList();
    }

    /** Files alone, by name; none where there is no folder. */
    static List<Path> files(Path folder) throws IOException {
        return list(folder).stream().filter(Files::isRegularFile).toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Override
    public void close() {
        process.stop();
    }
}
