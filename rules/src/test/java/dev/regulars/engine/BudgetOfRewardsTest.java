package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.scenario.Story;
import org.junit.jupiter.api.Test;

/** A voucher of 5.00 takes 5.00 of a budget in money, and 1 of a budget that counts pieces. */
class BudgetOfRewardsTest {

    private static final String CAMPAIGNS =
            "id,name,lane,effect,reward,budget,budget-in\n" + "thanks,Thanks,basket,voucher,five,%s\n";
    private static final String REWARDS = "id,name,kind,issued,points,value,valid-days\n"
            + "dear,50.00 off,voucher,catalogue,500,50.00,90\nfive,5.00 off,voucher,campaign,,5.00,90\n";

    private final int[] given = new int[3];

    private void buyThreeTimes(String budget) {
        Story story = Small.story("", CAMPAIGNS.formatted(budget), REWARDS);
        for (int i = 0; i < given.length; i++) {
            Decision decision = story.decide(
                    Till.sale().id("T" + i).line("bread", "1", "1.00").send());
            given[i] = decision.vouchers().size();
            if (given[i] == 0) {
                assertThat(decision.explanation().notFired().get(0).reasons())
                        .containsExactly("the campaign's budget is used up");
            }
        }
    }

    @Test
    void inMoneyItsValueCounts() {
        buyThreeTimes("10.00,money");
        assertThat(given).containsExactly(1, 1, 0);
        buyThreeTimes("9.99,money");
        assertThat(given).as("4.99 are too little for a second one").containsExactly(1, 0, 0);
    }

    @Test
    void elsePiecesCount() {
        buyThreeTimes("2,points");
        assertThat(given).containsExactly(1, 1, 0);
    }

    /** 100 points at 0.02 take 2.00 of 3.00, so 50 are left for the next one; and no more. */
    @Test
    void pointsTakeWhatTheyAreWorth() {
        String bonus = "id,name,lane,effect,value,budget,budget-in\nthanks,Thanks,basket,bonus,100,3.00,money\n";
        Story story = Small.story("point-value: 0.02\n", bonus, "");
        for (long points : new long[] {101, 51, 1}) {
            Transaction sale =
                    Till.sale().id("T" + points).line("bread", "1", "1.00").send();
            assertThat(story.decide(sale).pointsEarned()).isEqualTo(points);
        }
    }
}
