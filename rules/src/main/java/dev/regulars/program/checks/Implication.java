package dev.regulars.program.checks;

import dev.regulars.program.BasketConditions;
import dev.regulars.program.Campaign;
import dev.regulars.program.LineSelector;
import java.math.BigDecimal;

/**
 * Whether one row holds whenever another does. It says so only when it is sure: from columns alone, without knowing
 * which products or members there are.
 */
final class Implication {

    private Implication() {}

    /** "Coffee in Leeds from 5.00" implies "coffee", not the other way round. */
    static boolean holds(Campaign narrow, Campaign wide) {
        return wide.holdOut().signum() == 0
                && lines(narrow.selector(), wide.selector())
                && basket(narrow.basket(), wide.basket())
                && TimeImplication.holds(narrow.circumstances(), wide.circumstances())
                && MemberImplication.holds(narrow.member(), wide.member())
                && (wide.when() == null
                        || (narrow.when() != null
                                && narrow.when().text().equals(wide.when().text())
                                && narrow.selector().equals(wide.selector())));
    }

    /** Whether a line that matches the one matches the other. */
    static boolean lines(LineSelector narrow, LineSelector wide) {
        return Sets.within(narrow.categories(), wide.categories())
                && Sets.within(narrow.brands(), wide.brands())
                && Sets.within(narrow.skus(), wide.skus())
                && Sets.within(narrow.labels(), wide.labels())
                && narrow.except().containsAll(wide.except());
    }

    /** What the matched lines cost, the basket costs too. */
    private static boolean basket(BasketConditions narrow, BasketConditions wide) {
        BigDecimal quantity = narrow.minQuantity().max(narrow.minBasketQuantity());
        return wide.minSpend() <= narrow.minSpend()
                && wide.minQuantity().compareTo(narrow.minQuantity()) <= 0
                && wide.minBasket() <= Math.max(narrow.minBasket(), narrow.minSpend())
                && wide.minBasketQuantity().compareTo(quantity) <= 0
                && Sets.within(narrow.tenders(), wide.tenders())
                && Sets.within(narrow.coupons(), wide.coupons());
    }
}
