package dev.regulars.gateway.poslog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransactionIdsTest {
    private static final String ID = "[A-Za-z0-9._~-]{1,64}";

    @Test
    void theSameReceiptAlwaysHasTheSameId() {
        assertThat(TransactionIds.of("LON-01", "3", "2026-03-01", "004711")).isEqualTo("LON-01~3~20260301~4711");
        assertThat(TransactionIds.of("LON-01", "3", "2026-03-01", "0")).isEqualTo("LON-01~3~20260301~0");
    }

    @Test
    void partsThatDoNotFitAreHashedAndStayApart() {
        String odd = TransactionIds.of("Käse ~ 1", "3", "2026-03-01", "1");
        String other = TransactionIds.of("Käse ", "~ 1~3", "2026-03-01", "1");
        String large = TransactionIds.of("s".repeat(60), "3", "2026-03-01", "1");
        assertThat(odd).isNotEqualTo(other).matches(ID);
        assertThat(large).isNotEqualTo(TransactionIds.of("s".repeat(61), "3", "2026-03-01", "1"));
        assertThat(large + "~r9999").matches(ID);
    }
}
