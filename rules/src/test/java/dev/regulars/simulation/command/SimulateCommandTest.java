package dev.regulars.simulation.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

    /** Far below what was seen cold on a busy machine: it finds what makes a simulation useless. */
    private static final double FLOOR_PER_SECOND = 50;

    @TempDir
    private Path folder;

    @Test
    void saysWhatCameOutAndHowFast() throws Exception {
        Path draft = Files.createDirectory(folder.resolve("draft"));
        String campaigns = Programs.text(Programs.DEMO, "campaigns.csv").replace("bonus,150,", "bonus,400,");
        for (Map.Entry<String, String> file :
                Programs.with(Programs.DEMO, "campaigns.csv", campaigns).texts().entrySet()) {
            Files.writeString(draft.resolve(file.getKey()), file.getValue());
        }
        Path json = folder.resolve("result.json");
        String out = command(0, draft, "--live", Programs.DEMO, "--passes", "2", "--json", json, RealSalesTest.SAMPLE);
        assertThat(out)
                .contains("1,320 transactions")
                .contains("74 invoices skipped")
                .contains("the same bytes: true")
                .contains("points of basket-300");
        String last = out.lines().reduce((before, line) -> line).orElseThrow();
        assertThat(last).matches("simulated 1320 transactions in \\d+\\.\\d\\d s: \\d+ per second");
        assertThat(Double.parseDouble(last.replaceAll(".*: (\\d+) per.*", "$1")))
                .isGreaterThan(FLOOR_PER_SECOND);
        assertThat(Files.readString(json)).startsWith("{\"from\":\"2010-12-01\"");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() throws Exception {
        command(2);
        command(2, "a", "b", "c");
        command(2, "--passes", "0", Programs.DEMO);
        command(2, Programs.DEMO, "--colour", "red");
        command(1, folder.resolve("nowhere"));
        Path noSales = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");
        assertThat(command(1, Programs.DEMO, "--live", Programs.DEMO, noSales)).contains("the header is not");
    }

    private static String command(int code, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        List<String> arguments = Arrays.stream(words).map(String::valueOf).toList();
        assertThat(new SimulateCommand(print, print).run(arguments))
                .as(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }
}
