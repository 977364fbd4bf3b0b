package dev.regulars.decision.imports;

import dev.regulars.decision.imports.rows.MemberRow;
import dev.regulars.decision.imports.rows.ReadRow;
import dev.regulars.decision.imports.rows.RowError;
import dev.regulars.decision.imports.rows.RowProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what rows will do, and changes nothing: the check is this and no more. */
final class PlanRows {

    private final Known.Store store;

    PlanRows(Known.Store store) {
        this.store = store;
    }

    /** @param seen what earlier rows of the file name; gets what these do */
    PagePlan plan(Import job, List<ReadRow> page, Seen seen) {
        List<MemberRow> members =
                page.stream().map(ReadRow::member).filter(Objects::nonNull).toList();
        Known known = Known.of(members, store).withPosted(RowPlan.openingId(job), members, store);
        Counting counting = new Counting();
        List<RowError> errors = new ArrayList<>();
        List<PlannedRow> rows = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (ReadRow read : page) {
            counting.one(Count.ROWS);
            counting.add(Count.POINTS_IN_FILE, read.sums().points());
            MemberRow row = read.member();
            if (row != null) {
                RowPlan plan = new RowPlan(job, row, known, store);
                plan.seen(seen);
                plan.count(counting, errors).ifPresent(rows::add);
                int number = plan.remember();
                if (number != Seen.NOBODY) {
                    numbers.add(number);
                }
            } else if (read.isLeftOut()) {
                counting.one(Count.LEFT_OUT);
            } else {
                counting.one(Count.REFUSED);
                counting.add(Count.POINTS_LEFT_OUT, read.sums().points());
                vouchers(counting, Count.VOUCHERS_IN_FILE, read);
                vouchers(counting, Count.VOUCHERS_LEFT_OUT, read);
                errors.addAll(read.errors());
            }
        }
        return new PagePlan(LastTiers.of(rows, numbers), counting.tally(), errors);
    }

    private static void vouchers(Counting counting, Count count, ReadRow read) {
        counting.vouchers(count, read.sums().vouchers(), read.sums().money());
    }

    /** One of both. */
    record Again(@Nullable PlannedRow row, @Nullable RowProblem problem) {}

    /** What a repeated row does now, as the rows before it are written; its balance and voucher are decided already. */
    Again again(Import job, PlannedRow repeated) {
        MemberRow row = repeated.row();
        RowPlan plan = new RowPlan(job, row, Known.of(List.of(row), store), store);
        return plan.again(repeated).map(now -> new Again(now, null)).orElseGet(() -> new Again(null, plan.whyNot()));
    }

    /** Remembers what rows name that are done, as when they were planned. */
    void skip(Import job, List<ReadRow> page, Seen seen) {
        List<MemberRow> rows =
                page.stream().map(ReadRow::member).filter(Objects::nonNull).toList();
        Known known = Known.of(rows, store);
        for (MemberRow row : rows) {
            RowPlan plan = new RowPlan(job, row, known, store);
            plan.seen(seen);
            plan.remember();
        }
    }
}
