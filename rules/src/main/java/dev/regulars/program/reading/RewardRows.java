package dev.regulars.program.reading;

import dev.regulars.program.ProgramSettings;
import dev.regulars.program.VoucherReward;
import java.util.ArrayList;
import java.util.List;

/** The rows of {@code rewards.csv}. */
final class RewardRows {

    private final List<VoucherReward> vouchers = new ArrayList<>();

    RewardRows(ProgramSettings settings, List<Row> rows) {
        for (Row row : rows) {
            int threshold = row.whole("threshold", 1);
            int points = row.whole("points", 1);
            int validDays = row.whole("valid-days", 1);
            if (points < 1 || points > threshold) {
                // Otherwise a voucher could cost more than there is, or be issued for ever.
                row.invalid("points", "must be between 1 and the threshold");
            }
            if (validDays < 1) {
                row.invalid("valid-days", "must be at least 1");
            }
            vouchers.add(new VoucherReward(
                    row.text("id"),
                    row.text("name"),
                    threshold,
                    points,
                    row.amount("value", settings.currency(), 0),
                    validDays));
        }
    }

    List<VoucherReward> vouchers() {
        return vouchers;
    }
}
