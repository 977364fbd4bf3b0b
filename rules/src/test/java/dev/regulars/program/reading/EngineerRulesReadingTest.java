package dev.regulars.program.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.EngineerPrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A {@code .drl} is refused unless it is allowed, compiles and is declared; it is never ignored. */
class EngineerRulesReadingTest {

    private static final String RULES = EngineerPrograms.RULES;

    private static List<String> problems(ProgramFiles files) {
        return EngineerPrograms.read(files).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void isOffByDefault() {
        ProgramReader.Reading reading = ProgramReader.read(EngineerPrograms.files());
        assertThat(reading.program()).isNull();
        assertThat(reading.diagnostics()).singleElement().satisfies(refused -> {
            assertThat(refused).hasToString("fresh.drl: ENGINEER_RULES_OFF: engineer rules are switched off");
            assertThat(refused.suggestion()).contains("--engineer-rules", "regulars.program.engineer-rules=true");
        });
        assertThat(problems(EngineerPrograms.files())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "channel == ~ chanel == ~ row 10: *Unable to parse left part of expression: chanel",
                "segments.add ~ segment.add ~ row 13: *segment cannot be resolved",
                "then ~ thn ~ row 13: *mismatched input",
                "drl.Line ~ drl.Lin ~ row 11: *Unknown parameter in accumulate: $sku",
                "Purchase( ~ Purchse( ~ row 10: *Unable to find class: Purchse",
                "drl.Segments ~ drl.Segmnts ~ row 6: *Unable to find class",
                "global dev.regulars.program.drl.Segments ~ global java.util.Collection ~ *declares no \"global dev.",
            })
    void saysWhereItDoesNotCompile(String was, String is, String expected) {
        assertThat(problems(EngineerPrograms.with(RULES, was, is)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem)
                            .startsWith(RULES)
                            .contains("ENGINEER_RULES_INVALID")
                            .doesNotContain("\n");
                    assertThat(problem).contains(expected.split("\\*"));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "id,segment,by,tags ~ x,big-fresh-basket,rules,vip ~ column tags: CELL_INVALID: must be empty",
                "id,segment,by,when ~ x,big-fresh-basket,rules,5 > 3 ~ column when: CELL_INVALID: must be empty",
                "id,segment,by,tags ~ x,big-fresh-basket,rule,vip ~ column by: CELL_INVALID: ",
            })
    void aRowByRulesHasNoConditions(String header, String row, String expected) {
        assertThat(problems(EngineerPrograms.with("segments.csv", header + "\n" + row + "\n")))
                .singleElement()
                .asString()
                .startsWith("segments.csv row 2 " + expected);
    }

    @Test
    void aRowByRulesNeedsThem() {
        var texts = new java.util.TreeMap<>(EngineerPrograms.files().texts());
        texts.remove(RULES);
        assertThat(problems(new ProgramFiles(texts)))
                .containsExactly("segments.csv row 2 column by: CELL_INVALID: the program has no file .drl with rules");
    }

    @Test
    void filesArePartOfTheVersionAndLimited(@TempDir Path folder) throws IOException {
        for (var file : EngineerPrograms.files().texts().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        String version = ProgramFiles.of(folder).version();
        Files.writeString(folder.resolve(".#fresh.drl"), "an editor's own");
        assertThat(ProgramFiles.of(folder).version()).isEqualTo(version);
        for (int i = 0; i < 20; i++) {
            Files.writeString(folder.resolve("more" + i + ".drl"), "");
        }
        assertThat(ProgramFiles.of(folder).texts())
                .hasSize(EngineerPrograms.files().texts().size() + 8);
        assertThat(ProgramFiles.of(folder).version()).isNotEqualTo(version);
        assertThat(problems(ProgramFiles.of(folder))).singleElement().asString().endsWith("at most 8 files .drl");
    }

    @Test
    void severalFilesMakeOneProgram() {
        String other = "package other\nimport dev.regulars.program.drl.Purchase\n"
                + "rule \"x\" when Purchase( absentDays > 3, amount >= 2.5 ) then end\n";
        assertThat(problems(EngineerPrograms.with("it's möre.drl", other))).isEmpty();
        assertThat(problems(EngineerPrograms.with("it's möre.drl", other.replace("amount", "amunt"))))
                .singleElement()
                .asString()
                .startsWith("it's möre.drl row 3: ENGINEER_RULES_INVALID");
    }
}
