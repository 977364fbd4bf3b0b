package dev.regulars.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    /** Three slices, one of them disturbed. */
    private static Steady figures(int millis) {
        Steady steady = new Steady();
        for (int each : new int[] {millis, 5_000, millis}) {
            Figures figures = Figures.none();
            figures.micros().recordValueWithCount(each * 1_000L, 1_000);
            steady.add(figures);
        }
        return steady;
    }

    @Test
    void tellsRatiosAtHalfOfWhatBothBear() {
        Report report = new Report(
                List.of(new Throughput(80, 12, 0), new Throughput(5, 12, 0), new Throughput(90, 12, 0)),
                List.of(new Throughput(120, 8, 0), new Throughput(80, 8, 0)),
                List.of(
                        new Report.Row(25, 22, figures(7), figures(7)),
                        new Report.Row(50, 45, figures(15), figures(10)),
                        new Report.Row(75, 67, figures(90), figures(20))));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        report.print(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("sales a second                       80.0      100.0   0.80")
                .contains("processor ms of a sale               12.0        8.0   1.50")
                .contains("50 %                45     15.0     15.0   5001.2"
                        + "     10.0     10.0   5001.2   1.50   1.50   1.00")
                .endsWith("0 answers were not 200\n"
                        + "path: throughput 0.80 of rule-less, p99 1.50 x rule-less at 45 per second\n");
    }

    @Test
    void countsWhatWasNotOk() {
        Steady bad = figures(7);
        bad.slices().get(1).others().put(202, 3);
        Report report = new Report(
                List.of(new Throughput(90, 12, 1)),
                List.of(new Throughput(90, 12, 2)),
                List.of(new Report.Row(50, 45, bad, figures(7))));

        assertThat(report.notOk()).isEqualTo(6);
    }
}
