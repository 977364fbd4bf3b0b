package dev.regulars.gateway.sending.spool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.watching.TraceHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file is kept as it is, beside a new one. */
class DamagedSpoolTest {
    /** Two blocks in which the store notes that it was opened. */
    private static final int STORE_HEADER = 8_192;

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        Spool spool = new Spool(Sales.settings(folder), TraceHeaders.none());
        for (int i = 0; i < 20; i++) {
            assertThat(spool.add(Sales.of("A-" + i, "4711"))).isTrue();
        }
        spool.destroy();
    }

    @Test
    void aFileThatIsNoneOfOurs() throws IOException {
        assertSetAside("what somebody wrote over it\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptiedFile() throws IOException {
        assertSetAside(new byte[0]);
    }

    @Test
    void aSaleOfWhichOneByteIsAnother() throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("COFFEE-250"); at >= 0; at = text.indexOf("COFFEE-250", at + 1)) {
            bytes[at] = 'T';
        }
        assertSetAside(bytes);
    }

    @Test
    void aFileOfWhichTheEndIsMissing() throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        assertSetAside(Arrays.copyOf(bytes, bytes.length / 3));
    }

    @Test
    void aFileThatIsGone() throws IOException {
        Files.delete(file());
        Spool spool = new Spool(Sales.settings(folder), TraceHeaders.none());
        assertThat(spool.add(Sales.of("B-1", "4711"))).isTrue();
        spool.destroy();
        Spool again = new Spool(Sales.settings(folder), TraceHeaders.none());
        assertThat(again.level().transactions()).isEqualTo(1);
        again.destroy();
    }

    private void assertSetAside(byte[] damaged) throws IOException {
        Files.write(file(), damaged);
        Spool spool = new Spool(Sales.settings(folder), TraceHeaders.none());
        assertThat(spool.level().transactions()).isZero();
        assertThat(spool.setAside()).isEqualTo(1);
        assertThat(spool.add(Sales.of("B-1", "4711"))).isTrue();
        spool.destroy();
        Spool again = new Spool(Sales.settings(folder), TraceHeaders.none());
        assertThat(again.level().transactions()).as("the new file is used on").isEqualTo(1);
        again.destroy();
        try (Stream<Path> files = Files.list(folder)) {
            Path kept = files.filter(path -> path.toString().contains(".damaged-"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(kept);
            int from = Math.min(STORE_HEADER, damaged.length);
            assertThat(Arrays.equals(bytes, from, bytes.length, damaged, from, damaged.length))
                    .as("what it holds is as it was")
                    .isTrue();
        }
    }

    private Path file() {
        return folder.resolve("transactions.mv");
    }
}
