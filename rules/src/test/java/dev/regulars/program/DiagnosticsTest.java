package dev.regulars.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken file makes no program, and says file, row, column and reason. */
class DiagnosticsTest {

    private static List<String> changed(String file, String from, String to) {
        String text = Programs.text(Programs.EXAMPLES, file);
        assertThat(text).contains(from);
        return problems(Programs.with(Programs.EXAMPLES, file, text.replace(from, to)));
    }

    private static List<String> problems(ProgramFiles files) {
        ProgramReader.Reading reading = ProgramReader.read(files);
        assertThat(reading.program() == null).isEqualTo(!reading.diagnostics().isEmpty());
        return reading.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "campaigns.csv; ,40.00, ; ,4o.00, ; campaigns.csv row 3 column min-spend: CELL_INVALID",
                "campaigns.csv; ,40.00, ; ,40.001, ; campaigns.csv row 3 column min-spend: CELL_INVALID",
                "campaigns.csv; bonus,50 ; bonus,50.5 ; campaigns.csv row 3 column value: CELL_INVALID",
                "campaigns.csv; bonus,50 ; bonus,-5 ; campaigns.csv row 3 column value: CELL_INVALID",
                "campaigns.csv; bonus,50 ; bounty,50 ; campaigns.csv row 3 column effect: CELL_INVALID",
                "campaigns.csv; bonus,50 ; bonus, ; campaigns.csv row 3 column value: CELL_MISSING",
                "campaigns.csv; C3,Double ; C1,Double ; campaigns.csv row 4 column id: ROW_ID_REPEATED",
                "campaigns.csv; ,Leeds, ; ,Ledes, ; campaigns.csv row 4 column stores: REFERENCE_UNKNOWN",
                "campaigns.csv; ,basket, ; ,baskets, ; campaigns.csv row 3 column lane: REFERENCE_UNKNOWN",
                "campaigns.csv; 'points,basket,,' ; 'points,basket,2027-02-01,2027-01-01' ; campaigns.csv row 3 column",
                "campaigns.csv; 'points,basket,,' ; 'points,basket,1 March,' ; campaigns.csv row 3 column from",
                "campaigns.csv; ,min-spend, ; ,minimum, ; campaigns.csv row 1 column minimum: COLUMN_UNKNOWN",
                "campaigns.csv; ',effect,' ; ',result,' ; campaigns.csv row 1 column effect: COLUMN_MISSING",
                "earn-rates.csv; 1.25,1.00 ; 1.25,0.00 ; earn-rates.csv row 3 column per: CELL_INVALID",
                "earn-rates.csv; Silver, ; Sliver, ; earn-rates.csv row 3 column tier: REFERENCE_UNKNOWN",
                "stores.csv; Europe/London ; London ; stores.csv row 2 column time-zone: CELL_INVALID",
                "program.yaml; currency: GBP ; currency: PND ; program.yaml column currency: SETTING_INVALID",
                "program.yaml; currency: GBP ; curency: GBP ; program.yaml column currency: SETTING_MISSING",
                "program.yaml; 'product: best' ; 'product: bset' ; program.yaml column lanes.product: SETTING_INVALID",
                "program.yaml; 'window-months: 12' ; 'window-months: 0' ; program.yaml column tiers.window-months",
                "tiers.dmn; '\"Gold\"' ; '\"Gould\"' ; tiers.dmn: TIERS_INVALID",
                "tiers.dmn; '&lt; 500' ; '&lt; 400' ; tiers.dmn: TIERS_INVALID",
                "tiers.dmn; <decision ; <decison ; tiers.dmn: TIERS_INVALID",
            })
    void saysWhere(String file, String from, String to, String expected) {
        assertThat(changed(file, from, to == null ? "" : to)).anyMatch(problem -> problem.startsWith(expected));
    }

    @Test
    void aMisspeltSettingIsNotItsDefault() {
        assertThat(changed("program.yaml", "day-cut-off", "day-cutoff"))
                .containsExactly("program.yaml column day-cutoff: SETTING_UNKNOWN: is no setting");
    }

    @Test
    void aMissingFileIsSaid() {
        TreeMap<String, String> texts =
                new TreeMap<>(ProgramFiles.of(Programs.EXAMPLES).texts());
        texts.remove("campaigns.csv");
        texts.remove("tiers.dmn");
        assertThat(problems(new ProgramFiles(texts)))
                .containsExactly(
                        "campaigns.csv: FILE_MISSING: the program needs this file",
                        "tiers.dmn: FILE_MISSING: the program needs this file");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceUpToALimit() {
        String rows = "x,X,nowhere,,,,,,bonus,no\n".repeat(300);
        String text = Programs.text(Programs.EXAMPLES, "campaigns.csv") + rows;
        assertThat(problems(Programs.with(Programs.EXAMPLES, "campaigns.csv", text)))
                .hasSize(200);
    }
}
