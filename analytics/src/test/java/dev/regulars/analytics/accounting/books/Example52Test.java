package dev.regulars.analytics.accounting.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** IFRS 15 Example 52, as pure mathematics, in cents. */
class Example52Test {
    private static final BigDecimal FIRST = new BigDecimal("0.95");
    private static final BigDecimal THEN = new BigDecimal("0.97");

    @Test
    void givesTheFiguresOfTheStandard() {
        BigDecimal points = new StandAlonePrice(BigDecimal.ONE, FIRST).allocated(new BigDecimal("100000"), 10_000);
        long allocated =
                points.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
        long firstYear = new Progress(10_000, 4_500, 5_500).revenue(allocated, FIRST);
        long secondYear = new Progress(10_000, 8_500, 1_500).revenue(allocated, THEN) - firstYear;
        System.out.printf(
                Locale.ROOT,
                "Example 52: goods %d, points %d; first year %d, left %d; second year %d, left %d%n",
                whole(10_000_000 - allocated),
                whole(allocated),
                whole(firstYear),
                whole(allocated - firstYear),
                whole(secondYear),
                whole(allocated - firstYear - secondYear));
        assertThat(whole(10_000_000 - allocated)).isEqualTo(91_324);
        assertThat(whole(allocated)).isEqualTo(8_676);
        assertThat(whole(firstYear)).isEqualTo(4_110);
        assertThat(whole(allocated - firstYear)).isEqualTo(4_566);
        assertThat(whole(secondYear)).isEqualTo(3_493);
        assertThat(whole(allocated - firstYear - secondYear)).isEqualTo(1_073);
    }

    @Test
    void neverReleasesMoreThanWasAllocated() {
        assertThat(new Progress(100, 60, 40).revenue(500, new BigDecimal("0.5")))
                .isEqualTo(500);
        assertThat(new Progress(100, 0, 100).revenue(500, FIRST)).isZero();
        assertThat(new Progress(100, 0, 0).revenue(500, FIRST)).isEqualTo(500);
        assertThat(new Progress(100, 30, 20).revenue(500, FIRST)).isEqualTo(300);
    }

    private static long whole(long cents) {
        return BigDecimal.valueOf(cents, 2).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }
}
