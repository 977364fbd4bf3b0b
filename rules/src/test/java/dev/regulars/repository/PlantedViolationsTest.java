package dev.regulars.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each check finds a violation that is planted for it, and leaves alone what only looks like one. */
class PlantedViolationsTest {

    private static final String RULE = "rules/src/main/java/A.java";

    @TempDir
    Path root;

    @Test
    void findsAFileThatIsTooBig() throws IOException {
        Files.write(root.resolve("ok.gz"), new byte[(int) FileSizes.MAX_BYTES]);
        Files.write(root.resolve("big.gz"), new byte[(int) FileSizes.MAX_BYTES + 1]);

        assertThat(found(new FileSizes())).containsExactly("big.gz: 2097153 bytes, at most 2097152");
    }

    @Test
    void findsLongJavaFilesAndLines() throws IOException {
        plant("Long.java", "\n".repeat(301));
        plant("Wide.java", "a".repeat(120) + "\n" + "b".repeat(121));

        assertThat(found(new JavaFileLengths()))
                .containsExactly(
                        "Long.java: 301 lines, at most 300",
                        "Wide.java:2: line over 120 characters",
                        "all Java files: 95 % of the files have up to 301 lines, at most 150");
    }

    @Test
    void findsThatTheUsualJavaFileGrows() throws IOException {
        for (String name : List.of("A.java", "B.java", "C.java")) {
            plant(name, "\n".repeat(51));
        }

        assertThat(found(new JavaFileLengths()))
                .containsExactly("all Java files: 50 % of the files have up to 51 lines, at most 50");
    }

    @Test
    void findsDeadLinksAndMissingHeadings() throws IOException {
        plant("docs/a.md", "# One *way*, how?\n[b](../b.md) [c](c.md)\n[self](#one-way-how) [none](#two)\n`[x](y)`");
        plant(
                "b.md",
                "```\n[x](y)\n```\n[a](docs/a.md#one-way-how) [d](docs) [far](https://example.org/x)\n[r]: gone.md");

        assertThat(found(new DeadLinks()))
                .containsExactly(
                        "b.md:5: dead link to gone.md",
                        "docs/a.md:2: dead link to c.md",
                        "docs/a.md:3: no heading for #two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://re" + "po.example.org/maven2",
                "http://10.0.0.1:80/x http://regis" + "try:5000/v2",
                "<reposi" + "tories>"
            })
    void findsRegistries(String text) throws IOException {
        assertBites(Bans.REGISTRIES, "pom.xml", text, "xmlns=\"http://maven.apache.org/POM/4.0.0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cd /ro" + "ot/x", "\"/ho" + "me/me\"", "=/tm" + "p/file"})
    void findsPathsOfOneMachine(String text) throws IOException {
        assertBites(Bans.MACHINE_PATHS, "regulars", text, "src/work/x $DIR/tmp/x /v1/root");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// TO" + "DO later", "# FIX" + "ME", "X" + "XX"})
    void findsLeftOvers(String text) throws IOException {
        assertBites(Bans.LEFT_OVERS, "docs/a.md", text, "Todos los dias, currency \"XXX\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Disa" + "bled", "assume" + "True(docker)", "Assump" + "tions.abort()"})
    void findsSkippedTests(String text) throws IOException {
        assertBites(Bans.SKIPPED_TESTS, "analytics/src/test/java/ATest.java", text, "isDisabled()");
    }

    @Test
    void findsStackTraces() throws IOException {
        assertBites(Bans.STACK_TRACES, RULE, "e.print" + "StackTrace();", "stackTrace();");
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.currentTimeMillis()", "Instant.now()", "LocalDate.now(zone)", "Clock.systemUTC()"})
    void findsClocksInRules(String text) throws IOException {
        assertBites(Bans.CLOCK_IN_RULES, RULE, text, "request.instant()");
        plant("pos-gateway/src/main/java/A.java", text);
        assertThat(found(Bans.CLOCK_IN_RULES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Math.random()", "new Random()", "UUID.randomUUID()"})
    void findsChanceInRules(String text) throws IOException {
        assertBites(Bans.CHANCE_IN_RULES, RULE, text, "new Random(seed)");
    }

    @Test
    void findsSleeps() throws IOException {
        assertBites(Bans.SLEEPS, "analytics/src/main/java/A.java", "Thread.sle" + "ep(1);", "latch.await(limit)");
    }

    private void assertBites(BannedText ban, String file, String violation, String harmless) throws IOException {
        plant(file, "fine\n" + violation + "\n");
        assertThat(found(ban)).containsExactly(file + ":2: " + ban.reason());
        plant(file, harmless);
        assertThat(found(ban)).isEmpty();
    }

    private void plant(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> found(Check check) throws IOException {
        return check.in(Checkout.of(root)).stream().map(Finding::toString).toList();
    }
}
