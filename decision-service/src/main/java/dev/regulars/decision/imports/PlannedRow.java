package dev.regulars.decision.imports;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.imports.rows.MemberRow;
import dev.regulars.decision.members.Identifier;
import dev.regulars.engine.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row will do.
 *
 * @param memberId of the member that it is about; empty for a repeated row, of which that is known in its turn
 * @param missing identifiers that the member gets
 * @param profile as it becomes; null when it stays
 * @param tier whether the member gets the row's; of a repeated row, whether it may
 * @param points whether the row's balance is posted
 * @param voucher whether the row's voucher is added
 * @param unposted the account, when it was read before its balance from this source was looked for and not found
 */
record PlannedRow(
        MemberRow row,
        Kind kind,
        String memberId,
        List<Identifier> missing,
        @Nullable Profile profile,
        boolean tier,
        boolean points,
        boolean voucher,
        @Nullable Account unposted) {

    enum Kind {
        CREATE,
        UPDATE,
        /** An earlier row of the file is about the same member. */
        REPEAT
    }

    /** Another row of the page assigns one. */
    PlannedRow withoutTier() {
        return new PlannedRow(row, kind, memberId, missing, profile, false, points, voucher, unposted);
    }

    /** What is written already is left out. */
    PlannedRow without(boolean pointsDone, boolean voucherDone) {
        return new PlannedRow(
                row, kind, memberId, missing, profile, tier, points && !pointsDone, voucher && !voucherDone, unposted);
    }

    /** Of a new member, or of one to whom it brings no more than points and a voucher. */
    boolean isPlain() {
        return kind == Kind.CREATE || (missing.isEmpty() && profile == null && !tier);
    }

    boolean changesSomething() {
        return !missing.isEmpty() || profile != null || tier || points || voucher;
    }
}
