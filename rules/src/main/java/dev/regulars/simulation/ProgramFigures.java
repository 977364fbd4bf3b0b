package dev.regulars.simulation;

import java.util.List;
import java.util.Map;

/**
 * What one program came to.
 *
 * @param decimals of its currency
 * @param refused transactions that it would not decide, by the first code
 * @param paidOtherwise sales that pay with points which members would not have, and count as paid with money
 */
public record ProgramFigures(
        String name,
        String version,
        String currency,
        int decimals,
        Figures total,
        List<SimulatedDay> days,
        List<TierMove> tiers,
        Map<String, Long> refused,
        long paidOtherwise) {

    public ProgramFigures {
        days = List.copyOf(days);
        tiers = List.copyOf(tiers);
    }
}
