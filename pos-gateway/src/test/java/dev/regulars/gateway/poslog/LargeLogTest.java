package dev.regulars.gateway.poslog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.files.Item;
import dev.regulars.gateway.files.TransactionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** 200 MB of POSLog in a heap of 64 MB: a process of its own, which would end with an OutOfMemoryError. */
class LargeLogTest {
    private static final long BYTES = 200_000_000;
    private static final long LIMIT_SECONDS = 300;

    @Test
    void aFileOfAnySizeIsReadInBoundedMemory() throws IOException, InterruptedException {
        Path output = Files.createDirectories(Path.of("target", "it")).resolve("large-log.txt");
        Process reader = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeLogTest.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = reader.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        reader.destroyForcibly();
        String said = Files.readString(output);
        System.out.print(said);
        assertThat(ended).as(said).isTrue();
        assertThat(reader.exitValue()).as(said).isZero();
    }

    /** Exits with 0 when all was read and mapped. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        long transactions = 0;
        long highest = 0;
        try (TransactionFile file = Logs.open(new GeneratedLog(BYTES))) {
            for (Optional<Item> item = file.next(); item.isPresent(); item = file.next()) {
                transactions++;
                if (!(item.get().entries().get(0) instanceof Entry.Ready)) {
                    throw new IllegalStateException("refused: " + item.get());
                }
                if (transactions % 10_000 == 0) {
                    Runtime runtime = Runtime.getRuntime();
                    highest = Math.max(highest, runtime.totalMemory() - runtime.freeMemory());
                }
            }
            System.out.printf(
                    "LargeLogTest: %d transactions, %d bytes, %d s, at most %d MB used%n",
                    transactions,
                    file.bytesRead(),
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                    highest / 1_000_000);
            System.exit(file.bytesRead() >= BYTES ? 0 : 1);
        }
    }
}
