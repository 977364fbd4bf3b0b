package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.Effect;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Rows that give nothing, and multipliers that take. */
final class Values implements Check {

    private static final BigDecimal EVERYBODY = new BigDecimal(100);

    @Override
    public void look(Subject subject, Findings findings) {
        for (Campaign row : subject.program().campaigns()) {
            if (!row.active()) {
                continue;
            }
            if (row.effect() == Effect.MULTIPLIER && row.value().compareTo(BigDecimal.ONE) < 0) {
                findings.row(
                        Code.TAKES_POINTS,
                        Table.CAMPAIGNS,
                        row.id(),
                        "value",
                        "a multiplier of " + row.value().toPlainString() + " takes base points away",
                        "to give a share on top write "
                                + row.value().add(BigDecimal.ONE).toPlainString());
            }
            String empty = givesNothing(row);
            if (empty != null) {
                findings.row(
                        Code.GIVES_NOTHING,
                        Table.CAMPAIGNS,
                        row.id(),
                        empty,
                        "with this the row gives nobody anything",
                        "correct it, or write no into active");
            }
        }
    }

    /** The column because of which. */
    private static @Nullable String givesNothing(Campaign row) {
        if (row.holdOut().compareTo(EVERYBODY) == 0) {
            return "hold-out";
        }
        if (row.effect() == Effect.MULTIPLIER
                ? row.value().compareTo(BigDecimal.ONE) == 0
                : !row.effect().isReward() && row.value().signum() == 0) {
            return "value";
        }
        if (isZero(row.caps().memberUses())) {
            return "member-uses";
        }
        if (isZero(row.caps().budget())) {
            return "budget";
        }
        if (row.effect().isDiscount()) {
            return isZero(row.caps().maxAmount()) ? "max-amount" : null;
        }
        if (row.effect().isReward()) {
            return null;
        }
        return isZero(row.caps().maxPoints())
                ? "max-points"
                : isZero(row.caps().memberPoints()) ? "member-points" : null;
    }

    private static boolean isZero(@Nullable Long limit) {
        return limit != null && limit == 0;
    }
}
