package dev.regulars.gateway.running;

import dev.regulars.testing.UnpackedJar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The proof that balances, postings and decisions agree: what {@code ./regulars verify} runs. */
final class Books {
    private static final long LIMIT_MINUTES = 5;

    private Books() {}

    /** What it printed; throws when it found anything. */
    static String verify(Centre centre) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        UnpackedJar.of("decision-service", "app").toString(),
                        "dev.regulars.decision.verify.Verify",
                        "--queue",
                        centre.kafka(),
                        "--wait",
                        "120"))
                .redirectErrorStream(true);
        builder.environment().put("MONGODB_URI", centre.mongoUri());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(printed);
        }
        return printed;
    }
}
