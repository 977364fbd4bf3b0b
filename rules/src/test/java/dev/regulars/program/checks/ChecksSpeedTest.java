package dev.regulars.program.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.bench.BenchContent;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.ProgramReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Publishing 5,000 rows takes under a second; the checks are a part of it. The limit is for a busy machine. */
class ChecksSpeedTest {

    private static final Duration MOST = Duration.ofSeconds(5);

    @Test
    void fiveThousandRowsAreLookedAtInMoments() {
        ProgramReader.Reading reading = ProgramReader.read(BenchContent.files(5_000));
        assertThat(reading.program()).isNotNull();
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            List<Diagnostic> found = ProgramChecks.of(reading.program(), reading.places(), Pair.TODAY);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("checks of 5,000 rows: " + took.toMillis() + " ms, " + found.size() + " findings");
            assertThat(took).isLessThan(MOST);
            assertThat(found).hasSizeBetween(1, 2 * Findings.MAX);
        }
    }
}
