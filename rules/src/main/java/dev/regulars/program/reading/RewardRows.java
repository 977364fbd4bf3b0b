package dev.regulars.program.reading;

import dev.regulars.program.Reward;
import dev.regulars.program.Reward.Issued;
import dev.regulars.program.Reward.Kind;
import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code rewards.csv}. */
final class RewardRows {

    private static final int MAX_DAYS = 36_500;

    private RewardRows() {}

    static Map<String, Reward> of(List<Row> rows) {
        Map<String, Reward> rewards = new LinkedHashMap<>();
        for (Row row : rows) {
            Reward reward = reward(row);
            check(row, reward);
            rewards.put(reward.id(), reward);
        }
        return rewards;
    }

    private static Reward reward(Row row) {
        return new Reward(
                row.text("id"),
                row.text("name"),
                row.oneOf("kind", Kind.class, Kind.VOUCHER),
                row.oneOf("issued", Issued.class, Issued.THRESHOLD),
                row.whole("threshold", 0),
                row.whole("points", 0),
                row.word("tier"),
                row.nth("nth"),
                row.whole("value", 0),
                row.decimal("percent", BigDecimal.ZERO),
                row.word("sku"),
                row.whole("stock"),
                (int) Math.min(MAX_DAYS, row.whole("start-days", 0)),
                (int) Math.min(MAX_DAYS, row.whole("valid-days", 1)));
    }

    private static void check(Row row, Reward reward) {
        if (reward.issued() == Issued.THRESHOLD && (reward.points() < 1 || reward.points() > reward.threshold())) {
            // Otherwise a voucher could cost more than there is, or be issued for ever.
            row.invalid("points", "must be between 1 and the threshold");
        }
        if (reward.issued() == Issued.CATALOGUE && reward.points() < 1) {
            row.invalid("points", "must be at least 1 for a reward of the catalogue");
        }
        if (reward.validDays() < 1) {
            row.invalid("valid-days", "must be at least 1");
        }
        if (reward.issued() == Issued.TIER_ENTRY) {
            needed(row, "tier", reward);
        }
        if (reward.issued() == Issued.VISIT) {
            needed(row, "nth", reward);
        }
        switch (reward.kind()) {
            case VOUCHER -> needed(row, "value", reward);
            case PERCENT_VOUCHER -> needed(row, "percent", reward);
            case FREE_ITEM -> needed(row, "sku", reward);
        }
    }

    private static void needed(Row row, String column, Reward reward) {
        if (!row.isFilled(column)) {
            row.report(
                    Code.CELL_MISSING,
                    column,
                    "must be filled for a " + word(reward.kind()) + " issued by " + word(reward.issued()));
        }
    }

    private static String word(Enum<?> constant) {
        return dev.regulars.program.dictionary.Column.word(constant);
    }
}
