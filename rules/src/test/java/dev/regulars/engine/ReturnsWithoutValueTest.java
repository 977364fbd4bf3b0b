package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.scenario.Story;
import org.junit.jupiter.api.Test;

/** Points on lines that cost nothing, and what is left when there is nothing left. */
class ReturnsWithoutValueTest {

    private static final String BONUS = "id,name,lane,effect,value\nthanks,Thanks,basket,bonus,100\n";

    private static Transaction sale() {
        return Till.sale().line("bread", "1", "0").line("cheese", "1", "0").send();
    }

    private static Decision back(Story story, String id, String sku) {
        return story.decide(
                Till.takingBack().id(id).of("T1").line(sku, "1", "0").send());
    }

    @Test
    void theFirstLineCarriesTheBonusOfAFreeBasket() {
        Decision decision = Small.story("", BONUS, "").decide(sale());
        assertThat(decision.lines()).extracting(LineResult::points).containsExactly(100L, 0L);
    }

    @Test
    void proRataOfAFreeBasketIsTakenBackWithItsLastLine() {
        Story story = Small.story("returns: {method: pro-rata}\n", BONUS, "");
        assertThat(story.decide(sale()).pointsEarned()).isEqualTo(100);
        assertThat(back(story, "R1", "bread").pointsEarned()).isZero();
        assertThat(back(story, "R2", "cheese").pointsEarned()).isEqualTo(-100);
        assertThat(story.member().available()).isZero();
    }

    /** 40 and 90 points for 40.00: with 30.00 of it 97.5 of the 130 go back, so 97. */
    @Test
    void proRataTakesTheShareOfTheMoney() {
        Story story = Small.story("returns: {method: pro-rata}\n", BONUS.replace(",100", ",90"), "");
        Transaction sale = Till.sale()
                .line("bread", "1", "10.00")
                .line("cheese", "1", "30.00")
                .send();
        assertThat(story.decide(sale).pointsEarned()).isEqualTo(130);
        assertThat(back(story, "R1", "cheese").pointsEarned()).isEqualTo(-97);
        assertThat(back(story, "R2", "bread").pointsEarned()).isEqualTo(-33);
        Transaction undo =
                Till.takingBack().id("R3").of("T1").type(Transaction.Type.VOID).send();
        assertThat(story.violations(undo))
                .extracting(Violation::reason)
                .containsExactly("the sale has been taken back already");
    }
}
