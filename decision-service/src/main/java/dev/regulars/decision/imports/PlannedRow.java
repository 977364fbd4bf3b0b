package dev.regulars.decision.imports;

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
 * @param tier whether the member gets the row's
 * @param points whether the row's balance is posted
 * @param voucher whether the row's voucher is added
 */
record PlannedRow(
        MemberRow row,
        Kind kind,
        String memberId,
        List<Identifier> missing,
        @Nullable Profile profile,
        boolean tier,
        boolean points,
        boolean voucher) {

    enum Kind {
        CREATE,
        UPDATE,
        /** An earlier row of the file is about the same member. */
        REPEAT
    }

    /** Its points are posted. */
    PlannedRow withoutPoints() {
        return new PlannedRow(row, kind, memberId, missing, profile, tier, false, voucher);
    }

    boolean changesSomething() {
        return !missing.isEmpty() || profile != null || tier || points || voucher;
    }
}
