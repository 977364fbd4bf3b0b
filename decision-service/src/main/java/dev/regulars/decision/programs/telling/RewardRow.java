package dev.regulars.decision.programs.telling;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Reward;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * @param position in its table, from 1
 * @param points that it takes
 * @param value decimal; 0 of a percentage or an article
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RewardRow(
        String id,
        String name,
        int position,
        String kind,
        String issued,
        long points,
        String value,
        @Nullable String percent)
        implements Row {

    static RewardRow of(Reward row, int position, CurrencyUnit currency) {
        return new RewardRow(
                row.id(),
                Row.name(row.name()),
                position,
                key(row.kind()),
                key(row.issued()),
                row.points(),
                currency.format(row.value()),
                row.percent().signum() == 0 ? null : row.percent().toPlainString());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
