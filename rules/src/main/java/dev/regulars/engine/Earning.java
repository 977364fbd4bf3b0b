package dev.regulars.engine;

import dev.regulars.money.Fraction;
import dev.regulars.program.BaseWithCampaigns;
import dev.regulars.program.Campaign;
import dev.regulars.program.EarningSettings;
import dev.regulars.program.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps 3 to 7: base points, campaigns, stacking, caps, rounding. */
final class Earning {

    private Earning() {}

    /** @param holding rows whose conditions hold, in the order of row ids */
    static Earned of(Situation situation, List<Campaign> holding) {
        Basket basket = situation.basket();
        Program program = situation.program();
        EarningSettings settings = program.settings().earning();
        List<String> heldOut = new ArrayList<>();
        List<Campaign> rows = given(holding, situation.member().memberId(), heldOut);
        Fraction[] base = BasePoints.of(basket, situation.tier(), program);
        List<Outcome> outcomes = new Outcomes(basket, base, program).of(rows);
        Stacking.Result stacked = Stacking.apply(outcomes, base, program.settings());
        Capping.Result capped = new Capping(program, situation.member(), basket.businessDay()).apply(stacked.kept());
        boolean replaced = settings.baseWithCampaigns() == BaseWithCampaigns.REPLACED
                && capped.kept().stream().anyMatch(outcome -> !outcome.exact().isZero());
        Map<String, String> why = new LinkedHashMap<>();
        stacked.beaten().forEach((row, winner) -> why.put(row, "beaten by " + winner));
        why.putAll(capped.declined());
        heldOut.forEach(row -> why.put(row, "the member is in the group that is kept out, to measure by"));
        Fraction[] counted = replaced ? nothing(base.length) : base;
        return new Earned(
                new Rounding(settings).apply(basket, counted, capped.kept()),
                why,
                List.copyOf(heldOut),
                capped.capped());
    }

    private static List<Campaign> given(List<Campaign> rows, String memberId, List<String> heldOut) {
        List<Campaign> given = new ArrayList<>(rows.size());
        for (Campaign row : rows) {
            if (row.effect().isDiscount()) {
                continue;
            }
            if (HoldOut.keepsOut(row.id(), memberId, row.holdOut())) {
                heldOut.add(row.id());
            } else {
                given.add(row);
            }
        }
        return given;
    }

    private static Fraction[] nothing(int size) {
        Fraction[] points = new Fraction[size];
        Arrays.fill(points, Fraction.ZERO);
        return points;
    }
}
