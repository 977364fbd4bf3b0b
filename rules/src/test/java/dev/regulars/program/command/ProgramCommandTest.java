package dev.regulars.program.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import dev.regulars.program.comparison.ProgramComparison;
import dev.regulars.program.reading.ProgramFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each command on the demo program and on broken copies of it. */
class ProgramCommandTest {

    private static final Path SHOP = Path.of("src/test/resources/comparison");

    private static final String DEMO = SHOP.toString();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copyTheDemo() throws IOException {
        for (var file : ProgramFiles.of(SHOP).texts().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new ProgramCommand(console, java.time.LocalDate.of(2026, 6, 15)).run(List.of(words));
    }

    private List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String lastLine() {
        return printed().get(printed().size() - 1);
    }

    private void edit(String file, String was, String is) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(was);
        Files.writeString(folder.resolve(file), text.replace(was, is));
    }

    @Test
    void checkFindsNoErrorInTheDemo() {
        assertThat(run("check", DEMO)).isZero();
        assertThat(lastLine()).endsWith(" problems");
    }

    @Test
    void checkNamesFileRowColumnAndCode() throws IOException {
        edit("campaigns.csv", "40.00,,bonus", "4o.00,,bonus");
        edit("program.yaml", "rounding: floor", "rounding: flor");
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(printed())
                .anyMatch(line -> line.startsWith("campaigns.csv row 8 column min-spend: CELL_INVALID: \"4o.00\""))
                .anyMatch(line -> line.startsWith("program.yaml column rounding: SETTING_INVALID: "));
        assertThat(lastLine()).matches("[2-9] problems");
    }

    @Test
    void testRunsTheScenarios() {
        assertThat(run("test", DEMO)).isZero();
        assertThat(lastLine()).matches("\\d\\d passed, 0 failed");
    }

    @Test
    void testSaysWhatCameOutAndWhy() throws IOException {
        edit("campaigns.csv", "40.00,,bonus", "40.01,,bonus");
        assertThat(run("test", folder.toString())).isEqualTo(1);
        assertThat(printed())
                .contains(
                        "failed: 40.00 exactly is enough",
                        "  points is 40, expected 90",
                        "  basket-40 should have fired: spend is 40.00, needs 40.01",
                        "  it was given base points: 40 on 40.00 = 40 points");
        assertThat(lastLine()).matches("\\d\\d passed, 1 failed");
    }

    /** Its row is about nothing in the basket, so no decision mentions it. */
    @Test
    void testSaysWhyThoughTheRowIsAboutSomethingElse() throws IOException {
        edit("scenarios.yaml", "{points: 90, fired: [basket-40]}", "{points: 90, fired: [advent-2010]}");
        assertThat(run("test", folder.toString())).isEqualTo(1);
        assertThat(printed())
                .anyMatch(line -> line.startsWith("  advent-2010 should have fired: ")
                        && line.contains("ended on 2010-12-24")
                        && line.contains("nothing in the basket matches"));
    }

    @Test
    void testRefusesABrokenProgram() throws IOException {
        edit("campaigns.csv", "40.00,,bonus", "4o.00,,bonus");
        assertThat(run("test", folder.toString())).isEqualTo(1);
        assertThat(lastLine()).isEqualTo("0 passed, 0 failed: the program has 1 problems");
    }

    @Test
    void diffSaysWhatChangedByTable() throws IOException {
        edit("campaigns.csv", "40.00,,bonus", "30.00,,bonus");
        edit("program.yaml", "multipliers: add", "multipliers: compound");
        assertThat(run("diff", DEMO, folder.toString())).isZero();
        assertThat(printed())
                .containsExactly(
                        "Settings",
                        "  Multipliers are compounded (were added)",
                        "Campaigns",
                        "  50 points from 40.00: minimum spend £40.00 → £30.00",
                        "2 differences");
        assertThat(run("diff", DEMO, DEMO)).isZero();
        assertThat(printed()).containsExactly("0 differences");
    }

    @Test
    void explainSaysOfEveryRowWhyItDidNotFire() {
        assertThat(run(
                        "explain",
                        DEMO,
                        "--scenario",
                        "a Silver member buys coffee, bread and cheese in Leeds",
                        "--all"))
                .isZero();
        String all = String.join("\n", printed());
        for (var row : Programs.read(SHOP).campaigns()) {
            assertThat(all).containsPattern("\n  " + row.id() + " ");
        }
        assertThat(all)
                .contains("coffee-leeds-2x Double points on coffee in Leeds: beaten by coffee-3x")
                .contains("did not fire, about other things (")
                .contains("receipt:\n  You earned 134 points.")
                .contains("at silver (1.25 per 1.00)");
        assertThat(lastLine()).isEqualTo("points: 134");
    }

    @Test
    void explainTakesABasketFromAFile() throws IOException {
        Path basket = folder.resolve("basket.yaml");
        Files.writeString(
                basket, "given: {tier: Gold}\nwhen: {store: LON-01, lines: [{sku: BREAD-800, price: \"38.00\"}]}\n");
        assertThat(run("explain", DEMO, basket.toString())).isZero();
        assertThat(printed())
                .contains("near misses:", "  2.00 more for: 50 points from 40.00.")
                .anyMatch(line -> line.matches("did not fire, about other things: \\d+ rows \\(--all lists them\\)"));
        assertThat(lastLine()).isEqualTo("points: 57");
    }

    @Test
    void explainRefusesABasketThatIsWrong() throws IOException {
        Path basket = folder.resolve("basket.yaml");
        Files.writeString(basket, "when: {lines: [{sku: BREAD-800, prize: \"38.00\"}]}\n");
        assertThat(run("explain", DEMO, basket.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("SETTING_UNKNOWN")
                .contains("prize");
        Files.writeString(basket, "given: {tier: Platinum}\nwhen: {lines: [{sku: BREAD-800, price: \"38.00\"}]}\n");
        assertThat(run("explain", DEMO, basket.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("it is none of Blue, Silver, Gold");
        Files.writeString(basket, "when: {lines: [{sku: BREAD-800, price: \"38.00\", quantity: 0}]}\n");
        assertThat(run("explain", DEMO, basket.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("QUANTITY_NOT_POSITIVE");
        assertThat(run("explain", DEMO, "nowhere.yaml")).isEqualTo(1);
        assertThat(run("explain", DEMO, "--scenario", "no such")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("there are: a Silver member");
    }

    @Test
    void aWorkbookBringsTheTablesBackAndNothingElse() throws IOException {
        Path workbook = folder.resolve("demo.xlsx");
        assertThat(run("to-xlsx", DEMO, workbook.toString())).isZero();
        assertThat(run("from-xlsx", workbook.toString(), folder.toString())).isZero();
        assertThat(printed()).containsExactly("0 tables changed");
        String settings = Files.readString(folder.resolve("program.yaml"));
        edit("campaigns.csv", "40.00,,bonus", "30.00,,bonus");
        assertThat(run("from-xlsx", workbook.toString(), folder.toString())).isZero();
        assertThat(printed()).containsExactly("wrote campaigns.csv", "1 tables changed");
        assertThat(ProgramComparison.of(ProgramFiles.of(SHOP), ProgramFiles.of(folder)))
                .isEmpty();
        assertThat(Files.readString(folder.resolve("program.yaml"))).isEqualTo(settings);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".next"));
        }
    }

    @Test
    void aWorkbookWithAnErrorChangesNothing() throws IOException {
        edit("campaigns.csv", "40.00,,bonus", "4o.00,,bonus");
        Path workbook = folder.resolve("broken.xlsx");
        assertThat(run("to-xlsx", folder.toString(), workbook.toString())).isZero();
        edit("campaigns.csv", "4o.00,,bonus", "30.00,,bonus");
        ProgramFiles before = ProgramFiles.of(folder);
        assertThat(run("from-xlsx", workbook.toString(), folder.toString())).isEqualTo(1);
        assertThat(lastLine()).startsWith("nothing changed: ");
        Files.writeString(workbook, "no workbook");
        assertThat(run("from-xlsx", workbook.toString(), folder.toString())).isEqualTo(1);
        assertThat(ProgramFiles.of(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check nowhere", "test nowhere", "diff nowhere nowhere", "explain nowhere b", "to-xlsx no a.xlsx"
            })
    void aFolderThatIsNotThereIsSaid(String words) {
        assertThat(run(words.split(" "))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("regulars: there is no folder no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chek x",
                "check",
                "check a b",
                "diff a",
                "check a --all",
                "explain a",
                "explain a --scenario",
                "to-xlsx a b.csv"
            })
    void wrongUseIsTwo(String words) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("regulars: ");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("check", "test", "diff", "explain", "--scenario", "to-xlsx", "from-xlsx", "--all");
    }
}
