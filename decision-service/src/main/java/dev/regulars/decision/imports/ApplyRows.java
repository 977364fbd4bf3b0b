package dev.regulars.decision.imports;

import dev.regulars.decision.imports.PlannedRow.Kind;
import dev.regulars.decision.imports.rows.RowProblem;
import dev.regulars.decision.members.ManyEnrolled;
import dev.regulars.decision.members.ManyMembers;
import dev.regulars.decision.members.NewMember;
import dev.regulars.engine.Profile;
import dev.regulars.engine.TierStanding;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Writes what was planned. Every write has an id that follows from the import and the row, or from the member and the
 * source of the balance: writing a page again changes nothing.
 */
final class ApplyRows {

    private final ManyMembers members;
    private final ApplyRow one;
    private final ApplyTogether together;
    private final PlanRows plan;
    private final Supplier<Program> program;
    private final Clock clock;

    ApplyRows(
            ManyMembers members,
            ApplyRow one,
            ApplyTogether together,
            PlanRows plan,
            Supplier<Program> program,
            Clock clock) {
        this.members = members;
        this.one = one;
        this.together = together;
        this.plan = plan;
        this.program = program;
        this.clock = clock;
    }

    /** @return what went otherwise than planned, because somebody else was faster */
    Late apply(Import job, PagePlan page, ExecutorService workers) {
        Late late = new Late();
        ManyEnrolled enrolled = members.enrol(page.rows().stream()
                .filter(row -> row.kind() == Kind.CREATE)
                .map(row -> newMember(job, row))
                .toList());
        List<PlannedRow> rows = new ArrayList<>();
        for (PlannedRow row : page.rows()) {
            if (row.kind() == Kind.CREATE && !enrolled.there().contains(row.memberId())) {
                late.refused(row, RowProblem.IDENTIFIER_TAKEN);
            } else if (row.kind() != Kind.REPEAT) {
                rows.add(row);
            }
        }
        List<Future<Late>> work = new ArrayList<>();
        for (PlannedRow row : together.apply(job, rows, enrolled.fresh())) {
            if (one.hasWork(row)) {
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
        ProgramSettings settings = program.get().settings();
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
}
