package dev.regulars.program.checks;

import dev.regulars.program.MemberConditions;
import dev.regulars.program.Offer;
import dev.regulars.program.Segment;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.util.Set;

/** Rows that ask of the member what can never be. */
final class MemberContradictions implements Check {

    /** No day is further from the nearest birthday. */
    private static final int HALF_A_YEAR = 183;

    @Override
    public void look(Subject subject, Findings findings) {
        PlacedRow.active(subject.program())
                .forEach(row -> look(row.table(), row.id(), row.row().member(), findings));
        for (Offer row : subject.program().offers()) {
            if (row.active()) {
                look(Table.OFFERS, row.id(), row.member(), findings);
            }
        }
        for (Segment row : subject.program().segments()) {
            look(Table.SEGMENTS, row.id(), row.member(), findings);
        }
    }

    private static void look(Table table, String id, MemberConditions row, Findings findings) {
        if (row.birthday().from() > HALF_A_YEAR || row.birthday().to() < -HALF_A_YEAR) {
            never(
                    table,
                    id,
                    "birthday",
                    "no day is so far from the nearest birthday",
                    "days from -183 to 183",
                    findings);
        }
        if (row.enrolledDays().to() < 0) {
            never(table, id, "enrolled-days", "nobody enrols in the future", "0 is the day of enrolment", findings);
        }
        if (row.absentDays().to() < 0) {
            never(table, id, "absent-days", "the last visit is never in the future", "0 is the same day", findings);
        }
        if (row.windowDays() > 0 && row.windowVisits().to() < 0) {
            never(table, id, "window-visits", "there are never fewer than 0 visits", "..0 asks for none", findings);
        }
        if (row.nthPurchase().exactly().equals(Set.of(1))
                && row.nthPurchase().every().isEmpty()) {
            first(table, id, row, findings);
        }
    }

    private static void first(Table table, String id, MemberConditions row, Findings findings) {
        if (!row.absentDays().isAny()) {
            never(
                    table,
                    id,
                    "absent-days",
                    "before a first purchase there is no last visit",
                    "leave it empty",
                    findings);
        }
        if (row.windowDays() > 0 && row.windowVisits().from() > 0) {
            never(
                    table,
                    id,
                    "window-visits",
                    "before a first purchase there are no visits",
                    "leave it empty",
                    findings);
        }
    }

    private static void never(
            Table table, String id, String column, String message, String suggestion, Findings findings) {
        findings.row(Code.MEMBER_CONTRADICTS, table, id, column, message, suggestion);
    }
}
