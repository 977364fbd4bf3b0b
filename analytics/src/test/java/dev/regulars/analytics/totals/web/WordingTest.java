package dev.regulars.analytics.totals.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void separatesThousands() {
        assertThat(Wording.count(0)).isEqualTo("0");
        assertThat(Wording.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(Wording.count(-1_234)).isEqualTo("-1,234");
    }

    @Test
    void writesMoneyWithItsSymbol() {
        assertThat(new Wording("GBP").money("8187806.36")).isEqualTo("£8,187,806.36");
        assertThat(new Wording("GBP").money("-12.5")).isEqualTo("−£12.50");
        assertThat(new Wording("SEK").money("1.00")).isEqualTo("SEK 1.00");
        assertThat(new Wording("XQZ").money("1.00")).isEqualTo("XQZ 1.00");
    }

    @Test
    void writesADashForNoAmount() {
        assertThat(new Wording(null).money(null)).isEqualTo("–");
    }
}
