package dev.regulars.decision.imports;

import dev.regulars.decision.imports.PlannedRow.Kind;
import dev.regulars.decision.imports.rows.RowError;
import dev.regulars.decision.imports.rows.RowProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What went otherwise than it was counted, because somebody else was faster. */
final class Late {

    final List<RowError> errors = new ArrayList<>();
    private final Counting counting = new Counting();

    /** Nothing of the row is taken. */
    void refused(PlannedRow row, RowProblem problem) {
        errors.add(RowError.of(row.row().line(), problem));
        counting.add(
                row.kind() == Kind.CREATE
                        ? Count.CREATED
                        : row.kind() == Kind.REPEAT
                                ? Count.REPEATED
                                : row.changesSomething() ? Count.CHANGED : Count.SAME,
                -1);
        counting.one(Count.REFUSED);
        if (row.points()) {
            points(row);
        }
        if (row.voucher()) {
            voucher(row);
        }
    }

    void pointsDiffer(PlannedRow row, RowProblem problem) {
        differs(row, problem);
        points(row);
    }

    void voucherDiffers(PlannedRow row, RowProblem problem) {
        differs(row, problem);
        voucher(row);
    }

    void differs(PlannedRow row, RowProblem problem) {
        errors.add(RowError.of(row.row().line(), problem));
        counting.one(Count.DIFFERENCES);
    }

    private void points(PlannedRow row) {
        long points = Objects.requireNonNull(row.row().balance());
        counting.add(Count.POINTS_POSTED, -points);
        counting.add(Count.POINTS_LEFT_OUT, points);
    }

    private void voucher(PlannedRow row) {
        long money = Objects.requireNonNull(row.row().voucher()).minor();
        counting.vouchers(Count.VOUCHERS_ADDED, -1, -money);
        counting.vouchers(Count.VOUCHERS_LEFT_OUT, 1, money);
    }

    void add(Late other) {
        errors.addAll(other.errors);
        counting.add(other.tally());
    }

    Tally tally() {
        return counting.tally();
    }
}
