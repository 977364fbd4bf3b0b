package dev.regulars.engine.offers;

import static dev.regulars.engine.offers.Shopping.TODAY;
import static dev.regulars.engine.offers.Shopping.bought;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Affinity;
import dev.regulars.program.Offer;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final Map<String, Affinity> MEMBER = Map.of(
            "category:coffee", bought(TODAY.minusDays(120), TODAY.minusDays(60), TODAY),
            "sku:22086", bought(TODAY.minusDays(60)),
            "brand:own", bought(TODAY),
            "category:bread", bought(TODAY, TODAY));

    @Test
    void givesTheNumbersOfTheWorkedExample() {
        assertThat(score("o,O,voucher,coffee,,,2,,")).isEqualTo(5.5);
        assertThat(score("o,O,voucher,,,22086,1,,")).isEqualTo(1.675);
        assertThat(score("o,O,voucher,tea,,,2,,")).isEqualTo(2);
    }

    @Test
    void halvesInterestByTheDayThatIsAskedAbout() {
        assertThat(score("o,O,voucher,coffee,,,1,,", TODAY.plusDays(60))).isEqualTo(1.875);
    }

    @Test
    void countsTheValueBoughtMostOfAListAndTheColumnBoughtLeast() {
        assertThat(score("o,O,voucher,coffee | bread | tea,,,1,,")).isEqualTo(3);
        assertThat(score("o,O,voucher,coffee,own,,1,,")).isEqualTo(2);
        assertThat(score("o,O,voucher,tea,own,,1,,")).isEqualTo(1);
    }

    @Test
    void saysWithTheCategoryWhichNewProductSuits() {
        assertThat(score("o,O,voucher,,,22087,1,,")).isEqualTo(1.175);
        assertThat(score("o,O,voucher,,,unheard-of,1,,")).isEqualTo(1);
    }

    @Test
    void staysWithinWhatSixDecimalsCanSay() {
        assertThat(score("o,O,voucher,tea,,,0.000001,,")).isEqualTo(0.000001);
        assertThat(score("o,O,voucher,,,22087,1.234567,,")).isEqualTo(1.450616);
        assertThat(score("o,O,voucher,tea,,,99999999999,,")).isEqualTo(Scoring.MAX_SCORE);
    }

    private static double score(String offer) {
        return score(offer, TODAY);
    }

    private static double score(String row, LocalDate day) {
        Program program = Shopping.program("half-life-days: 60", row);
        Offer offer = program.offers().get(0);
        return new Scoring(program.settings().offers().halfLifeDays())
                .score(offer.weight().doubleValue(), Subject.of(offer, program.products()), MEMBER, day)
                .value();
    }
}
