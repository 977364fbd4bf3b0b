package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.Effect;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;

/** Rows that give something for nothing, as often as somebody likes. */
final class FreeBaskets implements Check {

    @Override
    public void look(Subject subject, Findings findings) {
        for (Campaign row : subject.running()) {
            if (isFree(row)) {
                boolean perUnit = row.effect() == Effect.POINTS_PER_UNIT;
                findings.row(
                        Code.EARNS_WITHOUT_SPEND,
                        Table.CAMPAIGNS,
                        row.id(),
                        perUnit ? "max-points" : "min-spend",
                        perUnit
                                ? "lines at 0.00 earn without a limit"
                                : "a basket of 0.00 earns, as often as somebody likes",
                        perUnit
                                ? "fill max-points, min-spend or a limit for the member"
                                : "fill min-spend, min-basket or a limit for the member");
            }
        }
    }

    static boolean isFree(Campaign row) {
        boolean oftenAsLiked = !row.caps().countsByMember()
                && (row.member().nthPurchase().exactly().isEmpty()
                        || !row.member().nthPurchase().every().isEmpty());
        boolean free = row.basket().minSpend() == 0 && row.basket().minBasket() == 0;
        return free
                && oftenAsLiked
                && switch (row.effect()) {
                    case BONUS -> row.value().signum() > 0;
                    case VOUCHER, FREE_ITEM -> true;
                    case POINTS_PER_UNIT ->
                        row.value().signum() > 0 && row.caps().maxPoints() == null;
                    default -> false;
                };
    }
}
