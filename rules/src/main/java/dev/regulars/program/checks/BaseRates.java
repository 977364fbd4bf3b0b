package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.EarnRate;
import dev.regulars.program.LineSelector;
import dev.regulars.program.Program;
import dev.regulars.program.RateChoice;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The best that earn-rates.csv gives. */
final class BaseRates {

    private final List<EarnRate> rows;
    private final boolean sum;

    BaseRates(Program program) {
        this.rows = program.earnRates().rows();
        this.sum = program.settings().earning().rates() == RateChoice.SUM;
    }

    /**
     * Points for a minor unit.
     *
     * @param campaign what it is about, and where; null for anything
     */
    BigDecimal best(String tier, @Nullable Campaign campaign) {
        return rows.stream()
                .filter(row -> row.tier() == null || row.tier().equals(tier))
                .filter(row -> campaign == null || fits(row, campaign))
                .map(row -> row.points().divide(BigDecimal.valueOf(row.per()), MathContext.DECIMAL64))
                .reduce(BigDecimal.ZERO, sum ? BigDecimal::add : BigDecimal::max);
    }

    private static boolean fits(EarnRate row, Campaign campaign) {
        LineSelector lines = campaign.selector();
        return fits(row.channel(), campaign.circumstances().channels())
                && fits(row.store(), campaign.circumstances().stores())
                && fits(row.category(), lines.categories())
                && fits(row.brand(), lines.brands())
                && fits(row.sku(), lines.skus());
    }

    private static boolean fits(@Nullable String cell, Set<String> asked) {
        return cell == null || asked.isEmpty() || asked.contains(cell);
    }
}
