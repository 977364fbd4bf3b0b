package dev.regulars.decision.imports;

import dev.regulars.decision.deciding.Operations;
import dev.regulars.decision.imports.PlannedRow.Kind;
import dev.regulars.decision.imports.rows.Mapping.VoucherKind;
import dev.regulars.decision.imports.rows.MemberRow;
import dev.regulars.decision.imports.rows.MemberRow.VoucherCells;
import dev.regulars.decision.imports.rows.RowProblem;
import dev.regulars.decision.members.Enrolment;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.operations.AdjustPoints;
import dev.regulars.decision.operations.AssignTier;
import dev.regulars.decision.operations.Reason;
import dev.regulars.decision.vouchers.ImportedVouchers;
import dev.regulars.decision.vouchers.VoucherTerms;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.program.Program;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes one planned row of a member who is there. */
final class ApplyRow {

    static final VoucherKind PLAIN = new VoucherKind("imported", "Voucher", null);

    private static final String AUTHOR = "import";

    private final Members members;
    private final AdjustPoints adjust;
    private final AssignTier assign;
    private final ImportedVouchers vouchers;
    private final Supplier<Program> program;

    ApplyRow(
            Members members,
            AdjustPoints adjust,
            AssignTier assign,
            ImportedVouchers vouchers,
            Supplier<Program> program) {
        this.members = members;
        this.adjust = adjust;
        this.assign = assign;
        this.vouchers = vouchers;
        this.program = program;
    }

    /** A new member is enrolled with all but points and voucher. */
    boolean hasWork(PlannedRow row) {
        return row.kind() == Kind.CREATE ? row.points() || row.voucher() : row.changesSomething();
    }

    Late apply(Import job, PlannedRow planned) {
        Late late = new Late();
        MemberRow row = planned.row();
        String memberId = planned.memberId();
        if (planned.kind() == Kind.UPDATE) {
            for (Identifier identifier : planned.missing()) {
                if (members.addIdentifier(memberId, identifier) instanceof Enrolment.Refused) {
                    late.differs(planned, RowProblem.IDENTIFIER_LEFT_OUT);
                }
            }
            if (planned.profile() != null
                    && members.setProfile(memberId, planned.profile()).isEmpty()) {
                late.refused(planned, RowProblem.MEMBER_GONE);
                return late;
            }
            if (planned.tier()) {
                assign(job, memberId, row);
            }
        }
        if (planned.points()) {
            RowProblem problem = post(job, memberId, row);
            if (problem != null) {
                late.pointsDiffer(planned, problem);
            }
        }
        if (planned.voucher()) {
            ImportedVouchers.ToAdd voucher = voucher(job, planned);
            switch (vouchers.add(voucher.memberId(), voucher.id(), voucher.terms())) {
                case YES -> {}
                case OF_ANOTHER_MEMBER -> late.voucherDiffers(planned, RowProblem.VOUCHER_TAKEN);
                case TOO_MANY -> late.voucherDiffers(planned, RowProblem.TOO_MANY_VOUCHERS);
            }
        }
        return late;
    }

    private void assign(Import job, String memberId, MemberRow row) {
        Operations.Outcome outcome = assign.assign(
                memberId,
                new AssignTier.Assignment(
                        job.id() + "." + row.line(),
                        Objects.requireNonNull(row.tier()),
                        job.mapping().keepTier(),
                        new Reason("tier from " + job.mapping().source(), AUTHOR)));
        var unused = problem(outcome);
    }

    private @Nullable RowProblem post(Import job, String memberId, MemberRow row) {
        return problem(adjust.adjust(memberId, opening(job, row)));
    }

    static AdjustPoints.Adjustment opening(Import job, MemberRow row) {
        return new AdjustPoints.Adjustment(
                RowPlan.openingId(job),
                Objects.requireNonNull(row.balance()),
                new Reason("opening balance from " + job.mapping().source(), AUTHOR),
                row.balanceLastDay());
    }

    /** @throws IllegalStateException when it has to be tried again */
    private static @Nullable RowProblem problem(Operations.Outcome outcome) {
        if (outcome.problem() == null) {
            return null;
        }
        ProblemCode code = outcome.problem().code();
        if (code == ProblemCode.ID_REUSED) {
            return RowProblem.BALANCE_POSTED;
        }
        if (code == ProblemCode.MEMBER_NOT_FOUND) {
            return RowProblem.MEMBER_GONE;
        }
        throw new IllegalStateException("not done now: " + code);
    }

    ImportedVouchers.ToAdd voucher(Import job, PlannedRow row) {
        VoucherCells cells = Objects.requireNonNull(row.row().voucher());
        VoucherKind kind = Objects.requireNonNullElse(job.mapping().voucher(), PLAIN);
        var currency = program.get().settings().currency();
        return new ImportedVouchers.ToAdd(
                row.memberId(),
                vouchers.id(cells.code()),
                new VoucherTerms(
                        kind.rewardId(),
                        kind.name(),
                        cells.percent() == null ? "voucher" : "percent-voucher",
                        currency.format(currency.toMinor(cells.value())),
                        currency.code(),
                        cells.percent() == null ? null : cells.percent().toPlainString(),
                        null,
                        null,
                        cells.lastDay()));
    }
}
