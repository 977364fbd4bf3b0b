package dev.regulars.program;

import java.math.RoundingMode;
import java.util.Set;

/**
 * How money becomes points.
 *
 * @param pricesIncludeTax whether the prices that tills send contain the tax
 * @param tax whether points are earned on the tax
 * @param minimumsTax whether minimum spends count the tax
 * @param minimumsAfter what is taken off before minimum spends are looked at
 * @param programDiscounts whether discounts of the program's own rows lower what earns
 * @param excludedTenders the part of a basket paid with these earns nothing
 */
public record EarningSettings(
        boolean pricesIncludeTax,
        Tax tax,
        Tax minimumsTax,
        MinimumsAfter minimumsAfter,
        ProgramDiscounts programDiscounts,
        Set<String> excludedTenders,
        RateChoice rates,
        Step baseStep,
        Step campaignStep,
        BaseWithCampaigns baseWithCampaigns,
        Multipliers multipliers,
        RoundingMode rounding,
        RoundingLevel roundingLevel) {

    public enum Tax {
        INCLUDED,
        EXCLUDED
    }

    /** 43.95 of which 10.00 is paid with a gift card: a minimum of 40.00 is met after discounts, not after tenders. */
    public enum MinimumsAfter {
        DISCOUNTS,
        TENDERS
    }

    public enum ProgramDiscounts {
        DEDUCTED,
        KEPT
    }

    /** Rates of 1 and 4 points that both fit a line: {@code MOST_SPECIFIC} gives one of them, {@code SUM} gives 5. */
    public enum RateChoice {
        MOST_SPECIFIC,
        SUM
    }

    /** Where the full steps of "1 point per full 10.00" are counted. */
    public enum Step {
        NONE,
        LINE,
        TRANSACTION
    }

    /** {@code REPLACED}: a transaction that gets points from any campaign gets no base points. */
    public enum BaseWithCampaigns {
        ADDED,
        REPLACED
    }

    /** ×2 and ×4 on 100 base points: {@code ADD} gives +100 +300, {@code COMPOUND} +100 +600. */
    public enum Multipliers {
        ADD,
        COMPOUND
    }

    /** What is rounded: each rule's points on each line, each rule's points, or the sum of all. */
    public enum RoundingLevel {
        LINE,
        RULE,
        TRANSACTION
    }
}
