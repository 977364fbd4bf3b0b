package dev.regulars.decision.imports;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.operations.AdjustPoints;
import dev.regulars.decision.vouchers.ImportedVouchers;
import dev.regulars.decision.vouchers.ImportedVouchers.ToAdd;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the balances and vouchers of a page's rows in a few writes for all of them, of rows that bring no more than
 * that. Where one of them does not come through, all are left to be written one by one, which finds which it was.
 */
final class ApplyTogether {

    private final ApplyRow one;
    private final AdjustPoints adjust;
    private final ImportedVouchers vouchers;

    ApplyTogether(ApplyRow one, AdjustPoints adjust, ImportedVouchers vouchers) {
        this.one = one;
        this.adjust = adjust;
        this.vouchers = vouchers;
    }

    /**
     * @param rows of members of whom each is another
     * @param fresh accounts that were just written, by member id
     * @return the rows without what is written
     */
    List<PlannedRow> apply(Import job, List<PlannedRow> rows, Map<String, Account> fresh) {
        List<AdjustPoints.Opening> openings = new ArrayList<>();
        List<ToAdd> added = new ArrayList<>();
        for (PlannedRow row : rows) {
            Account account = account(row, fresh);
            if (row.points() && account != null) {
                openings.add(new AdjustPoints.Opening(account, ApplyRow.opening(job, row.row())));
            }
            if (row.voucher() && row.isPlain()) {
                added.add(one.voucher(job, row));
            }
        }
        boolean opened = openings.isEmpty() || adjust.open(openings);
        boolean there = added.isEmpty() || vouchers.addAll(added);
        return rows.stream()
                .map(row -> row.without(opened && account(row, fresh) != null, there && row.isPlain()))
                .toList();
    }

    /** As it was when its balance was seen not to be posted; null when that has to be looked up. */
    private static @Nullable Account account(PlannedRow row, Map<String, Account> fresh) {
        if (!row.isPlain()) {
            return null;
        }
        Account created = fresh.get(row.memberId());
        return created == null ? row.unposted() : created;
    }
}
