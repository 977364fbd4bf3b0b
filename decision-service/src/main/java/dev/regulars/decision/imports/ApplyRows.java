package dev.regulars.decision.imports;

import dev.regulars.decision.imports.PlannedRow.Kind;
import dev.regulars.decision.imports.rows.RowError;
import dev.regulars.decision.imports.rows.RowProblem;
import dev.regulars.decision.members.ManyMembers;
import dev.regulars.decision.members.NewMember;
import dev.regulars.decision.programs.Programs;
import dev.regulars.engine.Profile;
import dev.regulars.engine.TierStanding;
import dev.regulars.program.ProgramSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Writes what was planned. Every write has an id that follows from the import and the row, or from the member and the
 * source of the balance: writing a page again changes nothing.
 */
final class ApplyRows {

    private final ManyMembers members;
    private final ApplyRow one;
    private final PlanRows plan;
    private final Programs programs;
    private final Clock clock;

    ApplyRows(ManyMembers members, ApplyRow one, PlanRows plan, Programs programs, Clock clock) {
        this.members = members;
        this.one = one;
        this.plan = plan;
        this.programs = programs;
        this.clock = clock;
    }

    /** @return what went otherwise than planned, because somebody else was faster */
    Late apply(Import job, PagePlan page, ExecutorService workers) {
        Late late = new Late();
        List<PlannedRow> created =
                page.rows().stream().filter(row -> row.kind() == Kind.CREATE).toList();
        Set<String> there =
                members.enrol(created.stream().map(row -> newMember(job, row)).toList());
        boolean opened = one.open(
                job,
                created.stream().filter(row -> there.contains(row.memberId())).toList());
        List<Future<Late>> work = new ArrayList<>();
        for (PlannedRow planned : page.rows()) {
            PlannedRow row = opened && planned.kind() == Kind.CREATE ? planned.withoutPoints() : planned;
            if (row.kind() == Kind.CREATE && !there.contains(row.memberId())) {
                late.refused(planned, RowProblem.IDENTIFIER_TAKEN);
            } else if (row.kind() != Kind.REPEAT && one.hasWork(row)) {
                work.add(workers.submit(() -> one.apply(job, row)));
            }
        }
        await(work, late);
        for (PlannedRow row : page.rows()) {
            if (row.kind() == Kind.REPEAT) {
                PlanRows.Again now = plan.again(job, row);
                if (now.row() != null) {
                    late.add(one.apply(job, now.row()));
                } else {
                    late.refused(row, Objects.requireNonNull(now.problem()));
                }
            }
        }
        return late;
    }

    /** All are finished before one that failed is told. */
    private static void await(List<Future<Late>> work, Late late) {
        RuntimeException failed = null;
        for (Future<Late> row : work) {
            try {
                late.add(row.get());
            } catch (ExecutionException e) {
                failed = e.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped", e);
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private NewMember newMember(Import job, PlannedRow planned) {
        ProgramSettings settings = programs.live().settings();
        Instant now = clock.instant();
        String tier = planned.row().tier();
        Instant enrolledAt = planned.row().enrolledAt();
        boolean entry = tier == null || tier.equals(settings.entryTier());
        return new NewMember(
                planned.memberId(),
                enrolledAt == null ? now : enrolledAt,
                tier == null ? settings.entryTier() : tier,
                entry
                        ? TierStanding.NEW
                        : new TierStanding(
                                settings.days().at(now), null, job.mapping().keepTier() ? tier : null),
                Objects.requireNonNullElse(planned.profile(), Profile.UNKNOWN),
                planned.row().identifiers());
    }

    /** What went otherwise than it was counted. */
    static final class Late {

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
}
