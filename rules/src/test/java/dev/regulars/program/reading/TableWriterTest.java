package dev.regulars.program.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.dictionary.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One form for each table. */
class TableWriterTest {

    private static String written(Table table, String csv) {
        return new TableWriter(CurrencyUnit.of("GBP")).write(PlainTable.of(table, csv));
    }

    @Test
    void ordersColumnsKeepsRowsAndLeavesOutWhatIsEmpty() {
        assertThat(written(
                        Table.PRODUCTS,
                        "brand;Price;name;sku;colour\n;2,5;\"Tea; green, \"\"fine\"\"\";00123;red\n\n;;a;b;\n"))
                .isEqualTo("sku,name,price,colour\n00123,\"Tea; green, \"\"fine\"\"\",2.50,red\nb,a,,\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "per; 40; 40.00",
                "per; 040.1; 40.10",
                "per; 40.001; 40.001",
                "priority; 007; 7",
                "value; 01.50; 1.50",
                "value; 0.000; 0.000",
                "value; 100; 100",
                "hold-out; 10.0%; 10.0",
                "active; YES; yes",
                "active; maybe; maybe",
                "effect; Bonus; bonus",
                "days; Mon|TUE ; mon | tue",
                "skus; a|b ; a | b",
                "skus; |; |",
                "from; 2026-12-24 18:00; 2026-12-24T18:00",
                "from; 2026-12-24T18:00:05; 2026-12-24T18:00:05",
                "from; 24.12.2026; 24.12.2026",
                "id; 007; 007",
                "birthday; 0..30; 0..30",
            })
    void writesAValueInOneForm(String column, String cell, String expected) {
        assertThat(written(Table.CAMPAIGNS, "name," + column + "\nx,\"" + cell + "\"\n"))
                .contains(column, expected)
                .satisfiesAnyOf(
                        csv -> assertThat(csv).isEqualTo("name," + column + "\nx," + expected + "\n"),
                        csv -> assertThat(csv).isEqualTo(column + ",name\n" + expected + ",x\n"));
    }

    @Test
    void aTableThatTheProgramDoesNotHaveIsItsNeededColumns() {
        assertThat(new TableWriter(null).write(PlainTable.of(Table.STORES, null)))
                .isEqualTo("store,name,time-zone\n");
    }

    @Test
    void doesNotWriteANumberThatMayMeanTwoThings() {
        assertThatThrownBy(() -> PlainTable.of(Table.PRODUCTS, "sku;name;price\na;a;1.234\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("may be 1234 or 1,234");
    }
}
