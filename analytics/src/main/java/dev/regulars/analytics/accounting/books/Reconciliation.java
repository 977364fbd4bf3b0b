package dev.regulars.analytics.accounting.books;

import dev.regulars.analytics.accounting.books.Check.Unit;
import dev.regulars.analytics.accounting.points.Cohort;
import dev.regulars.analytics.accounting.points.FlowKind;
import dev.regulars.analytics.accounting.points.PointsRoll;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The cohorts against the ledger, to the point, and the journal against the cohorts, to the cent.
 *
 * <p>Of points that returns took and that the member no longer had, {@code owed} ones are below zero or owed until
 * new points cover them: the ledger counts them as redeemed and takes them off what is outstanding, no cohort does.
 */
public final class Reconciliation {
    private Reconciliation() {}

    /** @param ledger sums of the postings by account */
    public static List<Check> points(PointsRoll roll, Map<String, Long> ledger) {
        List<Cohort> cohorts = roll.cohorts();
        long taken = roll.total(FlowKind.TAKEN_BACK)
                + roll.total(FlowKind.UNEXPIRED)
                + roll.total(FlowKind.OVERDRAWN)
                + roll.total(FlowKind.WRITTEN_OFF);
        long issued = sum(cohorts, Cohort::issued) - roll.total(FlowKind.ADDED);
        long owed = roll.total(FlowKind.OVERDRAWN) - roll.total(FlowKind.COVERED);
        long writtenOff = roll.total(FlowKind.WRITTEN_OFF);
        long lapsed = roll.total(FlowKind.VOUCHER_LAPSED);
        long removed = roll.total(FlowKind.REMOVED);
        long used = sum(cohorts, Cohort::redeemed) + sum(cohorts, Cohort::vouchers) + lapsed + owed + writtenOff;
        long transferred = roll.total(FlowKind.TRANSFERRED);
        long outstanding = sum(cohorts, Cohort::free) - owed + transferred;
        long held = of(ledger, "member.available") + of(ledger, "member.pending") + of(ledger, "member.debt");
        return List.of(
                new Check("issued", Unit.POINTS, issued, -of(ledger, "program.issued")),
                new Check(
                        "issued-and-taken-back",
                        Unit.POINTS,
                        issued,
                        roll.total(FlowKind.ISSUED) + roll.total(FlowKind.BONUS) - taken),
                new Check("redeemed", Unit.POINTS, used, of(ledger, "program.redeemed")),
                new Check(
                        "expired",
                        Unit.POINTS,
                        sum(cohorts, Cohort::ended) - lapsed - removed,
                        of(ledger, "program.expired")),
                new Check("written-off", Unit.POINTS, writtenOff, -of(ledger, "program.written-off")),
                new Check(
                        "adjusted", Unit.POINTS, roll.total(FlowKind.ADDED) - removed, -of(ledger, "program.adjusted")),
                new Check("transferred", Unit.POINTS, transferred, -of(ledger, "program.transferred")),
                new Check("outstanding", Unit.POINTS, outstanding, held),
                new Check("unmatched", Unit.POINTS, roll.unmatched(), 0));
    }

    public static List<Check> money(List<RollLine> roll, List<TrialLine> trial, long openingBefore) {
        long debit = trial.stream().mapToLong(TrialLine::debit).sum();
        long credit = trial.stream().mapToLong(TrialLine::credit).sum();
        long balance = trial.stream().mapToLong(TrialLine::closing).sum();
        long liability =
                -closing(trial, Role.CONTRACT_LIABILITY_POINTS) - closing(trial, Role.CONTRACT_LIABILITY_VOUCHERS);
        long vouchers = -closing(trial, Role.CONTRACT_LIABILITY_VOUCHERS);
        long closing = roll.stream().mapToLong(RollLine::closing).sum();
        return List.of(
                new Check("debits-and-credits", Unit.MONEY, debit, credit),
                new Check("trial-balance", Unit.MONEY, balance, 0),
                new Check(
                        "opening",
                        Unit.MONEY,
                        roll.stream().mapToLong(RollLine::opening).sum(),
                        openingBefore),
                new Check("liability", Unit.MONEY, closing, liability),
                new Check(
                        "liability-of-cohorts",
                        Unit.MONEY,
                        closing,
                        roll.stream()
                                .mapToLong(line -> line.after().liability())
                                .sum()),
                new Check(
                        "liability-of-vouchers",
                        Unit.MONEY,
                        roll.stream().mapToLong(line -> line.after().vouchers()).sum(),
                        vouchers));
    }

    private static long closing(List<TrialLine> trial, Role role) {
        return trial.stream()
                .filter(line -> line.role() == role)
                .mapToLong(TrialLine::closing)
                .sum();
    }

    private static long sum(List<Cohort> cohorts, ToLongFunction<Cohort> points) {
        return cohorts.stream().mapToLong(points).sum();
    }

    private static long of(Map<String, Long> ledger, String account) {
        return ledger.getOrDefault(account, 0L);
    }
}
