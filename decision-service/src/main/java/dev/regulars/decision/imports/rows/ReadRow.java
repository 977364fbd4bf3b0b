package dev.regulars.decision.imports.rows;

import dev.regulars.decision.imports.rows.MemberRow.VoucherCells;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param member null when the row is left out, or wrong
 * @param sums of it, as far as they could be read, also of a row that is wrong
 * @param errors none when it is left out
 */
public record ReadRow(long line, @Nullable MemberRow member, Sums sums, List<RowError> errors) {

    static final Sums NOTHING = new Sums(0, 0, 0);

    /** What a reconciliation adds up. @param money of the voucher, in minor units */
    public record Sums(long points, int vouchers, long money) {
        static Sums of(@Nullable Long points, @Nullable VoucherCells voucher) {
            long given = points == null ? 0 : points;
            return voucher == null ? new Sums(given, 0, 0) : new Sums(given, 1, voucher.minor());
        }
    }

    /** The mapping does not ask for it. */
    public boolean isLeftOut() {
        return member == null && errors.isEmpty();
    }
}
