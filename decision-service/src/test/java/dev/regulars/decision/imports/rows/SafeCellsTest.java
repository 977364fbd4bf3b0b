package dev.regulars.decision.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+1+cmd|' /C calc'!A0", "-2+3", "\t=1", "'=1"})
    void aFormulaIsMarkedAsText(String text) {
        assertThat(SafeCells.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "'tHooft", "Ann", "+441632960123", "-17", "-1.5", "a=b"})
    void whatIsHarmlessStays(String text) {
        assertThat(SafeCells.safe(text)).isEqualTo(text);
        assertThat(SafeCells.plain(text)).isEqualTo(text);
    }

    @Test
    void aNumberThatASpreadsheetMarkedIsReadWithoutTheMark() {
        assertThat(SafeCells.plain("'+441632960123")).isEqualTo("+441632960123");
    }

    @Test
    void whatGoesOutComesInAgain() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append("''=+-@1a,\t".charAt(random.nextInt(10)));
            }
            String safe = SafeCells.safe(text.toString());
            assertThat(SafeCells.plain(safe)).as("seed %d: %s", seed, safe).isEqualTo(text.toString());
        }
    }
}
