package dev.regulars.analytics.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsFileTest {
    private static final YearMonth MARCH = YearMonth.parse("2026-03");

    @Test
    void readsStoresMonthsAndAmounts() {
        TargetsFile file = TargetsFile.read("month,store,amount\r\n2026-03,LON-01,120000.50\n2026-03,LON-02,\n");
        assertThat(file.wrong()).isEmpty();
        assertThat(file.targets())
                .containsExactly(
                        new Target("LON-01", MARCH, new BigDecimal("120000.50")), new Target("LON-02", MARCH, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LON-01,2026-13,5 | the month",
                "LON-01,March,5 | the month",
                "LON-01,2026-03,-5 | the amount",
                "LON-01,2026-03,1e9 | the amount",
                ",2026-03,5 | the store",
                "LON;1,2026-03,5 | the store"
            })
    void saysWhichRowIsWrong(String row, String reason) {
        TargetsFile file = TargetsFile.read("store,month,amount\nLEE-01,2026-03,1\n" + row + "\n");
        assertThat(file.wrong()).hasSize(1);
        assertThat(file.wrong().get(0).row()).isEqualTo(3);
        assertThat(file.wrong().get(0).reason()).startsWith(reason);
    }

    @Test
    void refusesAnotherHeadTheSameTwiceAndNothing() {
        assertThat(TargetsFile.read("a,b\n1,2\n").wrong()).hasSize(1);
        assertThat(TargetsFile.read("store,month,amount\nA,2026-03,1\nA,2026-03,2\n")
                        .wrong())
                .hasSize(1);
        assertThat(TargetsFile.read("").wrong()).hasSize(1);
        assertThat(TargetsFile.read("store,month,amount\n").wrong()).hasSize(1);
    }
}
