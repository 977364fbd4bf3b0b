package dev.regulars.decision.imports;

import dev.regulars.decision.imports.rows.MemberRow;
import dev.regulars.engine.Profile;

/** A profile with what a row says; what it does not say stays. */
final class RowProfile {

    private RowProfile() {}

    static Profile of(MemberRow row, Profile before) {
        return new Profile(
                before.enrolledOn(),
                row.birthday() == null ? before.birthday() : row.birthday(),
                row.employee() == null ? before.employee() : row.employee(),
                row.tags() == null ? before.tags() : row.tags(),
                row.language() == null ? before.language() : row.language(),
                row.timeZone() == null ? before.timeZone() : row.timeZone());
    }
}
