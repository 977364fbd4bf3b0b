package dev.regulars.program.reading;

import dev.regulars.program.BasketConditions;
import dev.regulars.program.Campaign;
import dev.regulars.program.Campaign.Result;
import dev.regulars.program.Caps;
import dev.regulars.program.Effect;
import dev.regulars.program.Exclusive;
import dev.regulars.program.OnReturn;
import dev.regulars.program.ProgramSettings;
import dev.regulars.program.WhenCapped;
import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import java.util.Set;

/** What rows of events and challenges give: points or a reward, limited as campaigns are. */
final class GivingCells {

    private static final long MOST_POINTS = 1_000_000;

    private final ProgramSettings settings;

    GivingCells(ProgramSettings settings) {
        this.settings = settings;
    }

    Campaign campaign(Row row, String lane, BasketConditions basket) {
        return new Campaign(
                row.text("id"),
                row.text("name"),
                row.yes("active", true),
                lane,
                1,
                Exclusive.NO,
                ConditionCells.circumstances(row),
                ConditionCells.member(row),
                basket,
                ConditionCells.when(row),
                result(row),
                caps(row),
                row.decimal("hold-out", BigDecimal.ZERO),
                OnReturn.REVERSE);
    }

    private Result result(Row row) {
        long points = row.whole("points", 0);
        String reward = row.word("reward");
        if (points > MOST_POINTS) {
            row.invalid("points", "must be at most " + MOST_POINTS);
        }
        if (reward != null && points > 0) {
            row.invalid("reward", "is not used, because points are given; make it a row of its own");
        }
        return new Result(
                reward == null ? Effect.BONUS : Effect.VOUCHER,
                BigDecimal.valueOf(reward == null ? points : 0),
                1,
                reward,
                1,
                Integer.MAX_VALUE,
                Set.of());
    }

    private Caps caps(Row row) {
        if (row.isFilled("member-per") && !row.isFilled("member-uses") && !row.isFilled("member-points")) {
            row.report(Code.CELL_MISSING, "member-uses", "must be filled, or member-points, to use member-per");
        }
        Caps.Unit unit = row.oneOf("budget-in", Caps.Unit.class, Caps.Unit.POINTS);
        return new Caps(
                null,
                null,
                row.whole("member-uses"),
                row.whole("member-points"),
                row.oneOf("member-per", Caps.Period.class, Caps.Period.EVER),
                CampaignRows.budget(row, unit, settings),
                unit,
                row.oneOf("when-capped", WhenCapped.class, WhenCapped.TRUNCATE));
    }
}
