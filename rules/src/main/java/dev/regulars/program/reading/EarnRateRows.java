package dev.regulars.program.reading;

import dev.regulars.program.EarnRate;
import java.math.BigDecimal;
import java.util.List;

/** The rows of {@code earn-rates.csv}. */
final class EarnRateRows {

    private static final BigDecimal LARGEST = new BigDecimal("1000000");

    private EarnRateRows() {}

    static List<EarnRate> of(List<Row> rows) {
        return rows.stream().map(EarnRateRows::rate).toList();
    }

    private static EarnRate rate(Row row) {
        long per = row.whole("per", 1);
        if (per < 1) {
            row.invalid("per", "must be more than 0");
        }
        BigDecimal points = row.decimal("points", BigDecimal.ZERO);
        if (points.signum() < 0 || points.compareTo(LARGEST) > 0) {
            row.invalid("points", "must be between 0 and " + LARGEST.toPlainString());
            points = BigDecimal.ZERO;
        }
        return new EarnRate(
                row.text("id"),
                row.word("tier"),
                row.word("channel"),
                row.word("store"),
                row.word("category"),
                row.word("brand"),
                row.word("sku"),
                points,
                Math.max(1, per));
    }
}
