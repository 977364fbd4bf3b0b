package dev.regulars.program.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSV files as spreadsheet programs of other countries write them. */
class EuropeanCsvTest {

    private static final String HEADER = "\uFEFFid;tier;points;per\n";

    private static ProgramReader.Reading rates(String csv) {
        return ProgramReader.read(Programs.with(Programs.EXAMPLES, "earn-rates.csv", csv));
    }

    private static List<String> problems(String csv) {
        return rates(csv).diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void readsSemicolonsDecimalCommasAndAMarkAtTheStart() {
        var european = rates(HEADER + "blue;Blue;1;1,00\nsilver;Silver;1,25;1.00\ngold;Gold;1,5;1,00\n");
        assertThat(european.diagnostics()).isEmpty();
        assertThat(european.program().earnRates())
                .usingRecursiveComparison()
                .isEqualTo(Programs.read(Programs.EXAMPLES).earnRates());
    }

    @Test
    void readsTitlesAsNames() {
        String text = Programs.text(Programs.EXAMPLES, "campaigns.csv");
        var titled = ProgramReader.read(Programs.with(
                Programs.EXAMPLES,
                "campaigns.csv",
                text.replace("id,name,", "ID,Name,").replace("min-spend", "Min spend")));
        assertThat(titled.diagnostics()).isEmpty();
        assertThat(titled.program().campaigns())
                .isEqualTo(Programs.read(Programs.EXAMPLES).campaigns());
    }

    @Test
    void aTitleAndANameOfOneColumnStandTwice() {
        assertThat(problems("id,points,per,Per\nblue,1,1.00,1.00\n"))
                .containsExactly("earn-rates.csv row 1 column Per: COLUMN_UNKNOWN: stands twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "1.234,50 / \"1.234,50\" has marks for thousands; write 1234,50",
                "1,234.50 / \"1,234.50\" has marks for thousands; write 1234,50",
                "1.234 / \"1.234\" may be 1234 or 1,234; write the one that is meant",
                "1,2,3 / \"1,2,3\" is no decimal number like 1.25",
                "1,,2 / \"1,,2\" is no decimal number like 1.25",
            })
    void refusesNumbersThatMayMeanTwoThings(String cell, String message) {
        assertThat(problems(HEADER + "blue;Blue;" + cell + ";1,00\n"))
                .containsExactly("earn-rates.csv row 2 column points: CELL_INVALID: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "1,5 / \"1,5\" has a decimal comma; write 1.5, or separate the cells by semicolons",
                "1,234 / \"1,234\" may be 1234 or 1.234; write the one that is meant",
                "1,234.50 / \"1,234.50\" has marks for thousands; write 1234.50",
            })
    void refusesADecimalCommaInACommaFile(String cell, String message) {
        assertThat(problems("id,tier,points,per\nblue,Blue,\"" + cell + "\",1.00\n"))
                .containsExactly("earn-rates.csv row 2 column points: CELL_INVALID: " + message);
    }

    @Test
    void aCommaInATextIsNoDecimalComma() {
        String csv = "store;name;time-zone\nLondon;1,5;Europe/London\nLeeds;1.234,50;Europe/London\n";
        var read = ProgramReader.read(Programs.with(Programs.EXAMPLES, "stores.csv", csv));
        assertThat(read.program().stores().get("London").name()).isEqualTo("1,5");
        assertThat(read.program().stores().get("Leeds").name()).isEqualTo("1.234,50");
    }
}
