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

    /** Where the full steps of "1 point per full 10.00" are counted. */
    public enum Step {
        NONE,
        LINE,
        TRANSACTION
    }
}
