package dev.regulars.program.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.Meaning;
import dev.regulars.program.reading.ProgramFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For each code a program that has it and one that just has not. */
class ProgramChecksTest {

    @ParameterizedTest
    @EnumSource(Code.class)
    void isFoundInTheBadProgramAndNotInTheGoodOne(Code code) throws IOException {
        assertThat(Meaning.of(code).meaning()).endsWith(".");
        if (Pair.ELSEWHERE.containsKey(code)) {
            return;
        }
        assertThat(Pair.diagnostics(code, "bad")).extracting(Diagnostic::code).contains(code);
        List<Diagnostic> good = Pair.diagnostics(code, "good");
        assertThat(good).extracting(Diagnostic::code).doesNotContain(code);
        assertThat(good).filteredOn(Diagnostic::isError).isEmpty();
    }

    @Test
    void everyPairIsOfACode() throws IOException {
        try (Stream<java.nio.file.Path> pairs = Files.list(Pair.ROOT)) {
            assertThat(pairs.map(pair -> Code.valueOf(pair.getFileName().toString())))
                    .hasSize(Code.values().length - Pair.ELSEWHERE.size());
        }
    }

    @Test
    void aTableHasALimit() {
        StringBuilder stores = new StringBuilder("store,name,time-zone\nLeeds,Leeds,UTC\n");
        for (int i = 0; i < 50_000; i++) {
            stores.append(i).append(",S,UTC\n");
        }
        ProgramFiles files = Programs.with(Programs.EXAMPLES, "stores.csv", stores.toString());
        assertThat(Pair.all(files)).extracting(Diagnostic::code).containsExactly(Code.TOO_MANY_ROWS);
    }

    @Test
    void saysFileRowColumnAndWhatToDo() throws IOException {
        assertThat(Pair.diagnostics(Code.REFERENCE_DOUBTFUL, "bad"))
                .contains(new Diagnostic(
                        Code.REFERENCE_DOUBTFUL,
                        "campaigns.csv",
                        2,
                        "categories",
                        "no product of products.csv has \"cofee\"",
                        "did you mean \"coffee\"?"));
    }

    @Test
    void theShippedProgramHasNoError() {
        List<Diagnostic> found = Pair.all(ProgramFiles.of(Programs.DEMO));
        assertThat(found).filteredOn(Diagnostic::isError).isEmpty();
        assertThat(found)
                .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.row())
                .containsExactlyInAnyOrder(
                        "ROW_SHADOWED 3",
                        "SCENARIO_MISSING 3",
                        "CAMPAIGN_ENDED 11",
                        "CAMPAIGN_ENDED 12",
                        "CAMPAIGN_ENDED 14");
    }
}
