package dev.regulars.program.reading;

import dev.regulars.program.Campaign;
import dev.regulars.program.Campaign.Result;
import dev.regulars.program.Caps;
import dev.regulars.program.Effect;
import dev.regulars.program.Exclusive;
import dev.regulars.program.OnReturn;
import dev.regulars.program.ProgramSettings;
import dev.regulars.program.Reward;
import dev.regulars.program.WhenCapped;
import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of {@code campaigns.csv}. */
final class CampaignRows {

    private static final BigDecimal LARGEST_VALUE = new BigDecimal("1000000");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final ProgramSettings settings;
    private final Map<String, Reward> rewards;

    CampaignRows(ProgramSettings settings, Map<String, Reward> rewards) {
        this.settings = settings;
        this.rewards = rewards;
    }

    List<Campaign> of(List<Row> rows) {
        return rows.stream().map(this::campaign).toList();
    }

    private Campaign campaign(Row row) {
        return new Campaign(
                row.text("id"),
                row.text("name"),
                row.yes("active", true),
                row.text("lane"),
                (int) row.whole("priority", 100),
                row.oneOf("exclusive", Exclusive.class, Exclusive.NO),
                ConditionCells.circumstances(row),
                ConditionCells.member(row),
                ConditionCells.basket(row),
                ConditionCells.when(row),
                result(row),
                caps(row),
                row.decimal("hold-out", BigDecimal.ZERO),
                row.oneOf("on-return", OnReturn.class, OnReturn.REVERSE));
    }

    private Result result(Row row) {
        Effect effect = row.oneOf("effect", Effect.class, Effect.BONUS);
        long per = row.whole("per", settings.currency().toMinor(BigDecimal.ONE));
        if (per < 1) {
            row.invalid("per", "must be more than 0");
        }
        String reward = row.word("reward");
        Reward issued = reward == null ? null : rewards.get(reward);
        reward(row, effect, reward, issued);
        return new Result(
                effect,
                value(row, effect),
                Math.max(1, per),
                reward,
                Math.max(1, (int) row.whole("group", 1)),
                (int) row.whole("max-units", Integer.MAX_VALUE),
                row.words("targets"));
    }

    private static void reward(Row row, Effect effect, @Nullable String reward, @Nullable Reward issued) {
        if (effect.isReward() && reward == null) {
            row.report(Code.CELL_MISSING, "reward", "must be filled, because the effect is " + effect.key());
        }
        if (!effect.isReward() && reward != null) {
            row.invalid("reward", "is not used, because the effect is " + effect.key());
        }
        if (issued != null && (issued.kind() == Reward.Kind.FREE_ITEM) != (effect == Effect.FREE_ITEM)) {
            row.invalid("reward", "\"" + reward + "\" does not fit the effect " + effect.key());
        }
    }

    /** Points are given, never taken, by a row; and a slip of the finger must not give a million. */
    private BigDecimal value(Row row, Effect effect) {
        BigDecimal value = row.decimal("value", BigDecimal.ZERO);
        if (!effect.isReward() && !row.isFilled("value")) {
            row.report(Code.CELL_MISSING, "value", "must be filled, because the effect is " + effect.key());
        }
        if (value.signum() < 0 || value.compareTo(LARGEST_VALUE) > 0) {
            row.invalid("value", "must be between 0 and " + LARGEST_VALUE.toPlainString());
            return BigDecimal.ZERO;
        }
        return switch (effect) {
            case BONUS -> whole(row, value);
            case DISCOUNT_PERCENT -> percent(row, value);
            case DISCOUNT_AMOUNT, DISCOUNT_PER_UNIT -> minor(row, value);
            default -> value;
        };
    }

    private static BigDecimal whole(Row row, BigDecimal value) {
        if (value.stripTrailingZeros().scale() > 0) {
            row.invalid("value", "a bonus is a whole number of points");
        }
        return value;
    }

    private static BigDecimal percent(Row row, BigDecimal value) {
        if (value.compareTo(HUNDRED) > 0) {
            row.invalid("value", "a percentage is at most 100");
        }
        return value;
    }

    private BigDecimal minor(Row row, BigDecimal value) {
        if (!settings.currency().fits(value)) {
            row.invalid("value", "has more decimals than " + settings.currency().code());
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(settings.currency().toMinor(value));
    }

    private Caps caps(Row row) {
        Caps.Unit unit = row.oneOf("budget-in", Caps.Unit.class, Caps.Unit.POINTS);
        return new Caps(
                row.whole("max-points"),
                row.whole("max-amount"),
                row.whole("member-uses"),
                row.whole("member-points"),
                row.oneOf("member-per", Caps.Period.class, Caps.Period.EVER),
                budget(row, unit, settings),
                unit,
                row.oneOf("when-capped", WhenCapped.class, WhenCapped.TRUNCATE));
    }

    static @Nullable Long budget(Row row, Caps.Unit unit, ProgramSettings settings) {
        if (!row.isFilled("budget")) {
            return null;
        }
        BigDecimal budget = row.decimal("budget", BigDecimal.ZERO);
        boolean fits = unit == Caps.Unit.MONEY
                ? settings.currency().fits(budget)
                : budget.stripTrailingZeros().scale() <= 0;
        if (budget.signum() < 0 || !fits) {
            row.invalid(
                    "budget",
                    unit == Caps.Unit.MONEY ? "is no amount of the currency" : "is no whole number of points");
            return null;
        }
        return unit == Caps.Unit.MONEY ? settings.currency().toMinor(budget) : budget.longValueExact();
    }
}
