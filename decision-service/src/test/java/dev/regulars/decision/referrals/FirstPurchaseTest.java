package dev.regulars.decision.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.referrals.FirstPurchase.Found;
import dev.regulars.decision.referrals.FirstPurchase.Sale;
import dev.regulars.program.ReferralSettings;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 20.00 needed, standing for 14 days. */
class FirstPurchaseTest {

    private static final ReferralSettings SETTINGS = new ReferralSettings(new BigDecimal("20"), 30, 14);

    private static Sale sale(String id, int day, String eligible) {
        return new Sale(id, noon(day), new BigDecimal(eligible));
    }

    private static Instant noon(int day) {
        return Instant.parse("2026-06-01T12:00:00Z").plusSeconds(86_400L * (day - 1));
    }

    private static Found on(int day, Map<String, BigDecimal> back, Sale... sales) {
        return FirstPurchase.first(new ArrayList<>(List.of(sales)), back, SETTINGS, noon(day));
    }

    @Test
    void countsTheFirstOfWhichEnoughStands() {
        Sale first = sale("a", 1, "30.00");
        Sale second = sale("b", 5, "25.00");
        Map<String, BigDecimal> back = Map.of("a", new BigDecimal("-15.00"));
        assertThat(on(18, back, second, first)).isEqualTo(new Found("", noon(19)));
        assertThat(on(19, back, second, first)).isEqualTo(new Found("b", null));
        assertThat(on(15, Map.of(), second, first)).isEqualTo(new Found("a", null));
    }

    @Test
    void waitsForNothingWhenNoneIsEnough() {
        assertThat(on(9, Map.of(), sale("a", 1, "19.99"))).isEqualTo(new Found("", null));
        assertThat(on(40, Map.of("a", new BigDecimal("-30")), sale("a", 1, "30")))
                .isEqualTo(new Found("", null));
        assertThat(on(40, Map.of())).isEqualTo(new Found("", null));
    }

    @Test
    void isLookedAtAgainWhenSomethingMayHaveCome() {
        Duration hour = Duration.ofHours(1);
        assertThat(new Found("", noon(19)).lookAgain(14, hour, noon(5))).isEqualTo(noon(19));
        assertThat(new Found("", noon(5).plusSeconds(60)).lookAgain(14, hour, noon(5)))
                .isEqualTo(noon(5).plus(hour));
        assertThat(new Found("", null).lookAgain(14, hour, noon(5))).isEqualTo(noon(6));
        assertThat(new Found("", null).lookAgain(0, hour, noon(5))).isEqualTo(noon(5).plus(hour));
    }
}
