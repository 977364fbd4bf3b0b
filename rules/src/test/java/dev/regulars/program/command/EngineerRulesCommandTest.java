package dev.regulars.program.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.EngineerPrograms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --engineer-rules} lets commands compile and run what a {@code .drl} holds; nothing else does. */
class EngineerRulesCommandTest {

    private static final String ALLOWED = "--engineer-rules";
    private static final String RUNAWAY = "insert(new Line(\"x\", \"fruit\", null, java.util.List.of(), null, null));";

    @TempDir
    private Path folder;

    private String dir;

    @BeforeEach
    void write() throws IOException {
        dir = folder.toString();
        for (var file : EngineerPrograms.files().texts().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static List<String> run(int expected, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        LocalDate today = LocalDate.of(2026, 6, 15);
        assertThat(new ProgramCommand(new Console(print, print), today).run(List.of(words)))
                .as(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(expected);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void checkTestAndExplainRefuseThemUnlessTheyAreAllowed() {
        for (String command : List.of("check", "test")) {
            assertThat(run(1, command, dir)).anyMatch(line -> line.startsWith("fresh.drl: ENGINEER_RULES_OFF"));
        }
        assertThat(run(0, "check", dir, ALLOWED)).noneMatch(line -> line.contains("ENGINEER"));
        assertThat(run(0, "test", dir, ALLOWED)).contains("2 passed, 0 failed");
        assertThat(run(0, "explain", dir, "--scenario", "three fresh lines", ALLOWED))
                .contains("points: 31");
        assertThat(run(0, "explain", dir, "--scenario", "two fresh lines and bread", ALLOWED))
                .anyMatch(line -> line.contains("member is not in big-fresh-basket"));
    }

    @Test
    void aRunawayRuleFailsTheScenariosThatItIsAbout() throws IOException {
        String rules = Files.readString(folder.resolve("fresh.drl"));
        Files.writeString(folder.resolve("fresh.drl"), rules.replace("segments.add(\"big-fresh-basket\");", RUNAWAY));
        assertThat(run(1, "test", dir, ALLOWED))
                .contains("  the engineer's rules fired more than 100000 times for one purchase")
                .contains("1 passed, 1 failed");
        run(1, "explain", dir, "--scenario", "three fresh lines", ALLOWED);
    }

    @Test
    void diffTellsThemAndAWorkbookLeavesThemAlone(@TempDir Path other) throws IOException {
        for (var file : EngineerPrograms.files().texts().entrySet()) {
            Files.writeString(other.resolve(file.getKey()), file.getValue());
        }
        Path rules = other.resolve("fresh.drl");
        Files.writeString(rules, Files.readString(rules).replace("3", "4"));
        assertThat(run(0, "diff", dir, other.toString()))
                .contains("Engineer rules", "  fresh.drl: the rules are changed", "1 differences");
        Files.delete(rules);
        assertThat(run(0, "diff", dir, other.toString())).contains("  fresh.drl: the file is gone");
        String book = folder.resolve("book.xlsx").toString();
        run(0, "to-xlsx", dir, book);
        assertThat(run(0, "from-xlsx", book, dir)).contains("0 tables changed");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("fresh.drl");
        }
    }
}
