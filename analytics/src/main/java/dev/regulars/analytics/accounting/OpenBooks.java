package dev.regulars.analytics.accounting;

import dev.regulars.analytics.accounting.Ledger.Span;
import dev.regulars.analytics.accounting.books.Balance;
import dev.regulars.analytics.accounting.books.Check;
import dev.regulars.analytics.accounting.books.Check.Unit;
import dev.regulars.analytics.accounting.books.Journal;
import dev.regulars.analytics.accounting.books.JournalLine;
import dev.regulars.analytics.accounting.books.Minor;
import dev.regulars.analytics.accounting.books.Reconciliation;
import dev.regulars.analytics.accounting.books.Role;
import dev.regulars.analytics.accounting.books.RollForward;
import dev.regulars.analytics.accounting.books.RollLine;
import dev.regulars.analytics.accounting.books.TrialLine;
import dev.regulars.analytics.accounting.estimate.Estimate;
import dev.regulars.analytics.accounting.estimate.Estimates;
import dev.regulars.analytics.accounting.estimate.Experience;
import dev.regulars.analytics.accounting.points.Cohort;
import dev.regulars.analytics.accounting.points.CohortKey;
import dev.regulars.analytics.accounting.points.Flow;
import dev.regulars.analytics.accounting.points.PointsRoll;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the books stand while months are worked off one by one: closed ones as they were booked, then open ones. */
final class OpenBooks {
    private final AccountingSettings settings;
    private final OwnEstimates own;
    private final PointsRoll roll = new PointsRoll();
    private final Experience experience = new Experience();
    private final Map<YearMonth, BigDecimal> shares = new HashMap<>();
    private final Map<CohortKey, Balance> balances = new HashMap<>();
    private final Map<Role, Long> accounts = new EnumMap<>(Role.class);
    private Estimate next;

    OpenBooks(AccountingSettings settings, OwnEstimates own, Span span, YearMonth first) {
        this.settings = settings;
        this.own = own;
        for (YearMonth month = YearMonth.from(span.first()); month.isBefore(first); month = month.plusMonths(1)) {
            shares.put(month, settings.defaultRedemption());
        }
        next = estimates(first).ofNew();
    }

    /** @param head of a closed period, with its cohorts */
    void closed(Period head, List<Flow> flows) {
        roll.apply(flows);
        experience.monthEnd(head.month(), roll.cohorts());
        shares.put(head.month(), head.sales().share());
        head.roll().forEach(line -> balances.put(line.after().cohort().key(), line.after()));
        next = estimates(head.month()).ofNew();
    }

    void accounts(Map<Role, Long> balances) {
        accounts.putAll(balances);
    }

    /** By which the sales of each month are shared, the one about to be opened included. */
    Map<YearMonth, BigDecimal> shares(YearMonth opening) {
        Map<YearMonth, BigDecimal> all = new HashMap<>(shares);
        all.put(opening, sales(opening).share());
        return all;
    }

    Period open(YearMonth month, Span span, List<Flow> flows, Map<String, Long> ledger) {
        String currency = span.currencies().get(0);
        Estimate sales = sales(month);
        shares.put(month, sales.share());
        roll.apply(flows);
        List<Cohort> cohorts = roll.cohorts();
        experience.monthEnd(month, cohorts);
        Estimates estimates = estimates(month);
        Minor minor = Minor.of(currency);
        long before = balances.values().stream().mapToLong(Balance::liability).sum();
        List<RollLine> lines = new RollForward(minor, settings.pointValue(), this::shareOf)
                .lines(
                        month,
                        balances,
                        cohorts,
                        flows,
                        cohort -> own.of(month, cohort).orElseGet(() -> estimates.of(cohort)));
        List<JournalLine> journal = Journal.of(month, lines, flows, minor);
        List<TrialLine> trial = TrialLine.of(accounts, journal);
        List<Check> checks = new ArrayList<>(Reconciliation.points(roll, ledger));
        checks.addAll(Reconciliation.money(lines, trial, before));
        checks.add(new Check("currencies", Unit.COUNT, span.currencies().size(), 1));
        lines.forEach(line -> balances.put(line.after().cohort().key(), line.after()));
        trial.forEach(line -> accounts.put(line.role(), line.closing()));
        next = estimates.ofNew();
        return new Period(
                month,
                span.last(),
                currency,
                minor,
                settings.pointValue(),
                sales,
                flows,
                lines,
                journal,
                trial,
                checks,
                null);
    }

    /** Points that are told of a month before the first one get what was expected first. */
    private BigDecimal shareOf(YearMonth month) {
        return Optional.ofNullable(shares.get(month)).orElse(settings.defaultRedemption());
    }

    private Estimate sales(YearMonth month) {
        return own.ofSales(month).orElse(next);
    }

    private Estimates estimates(YearMonth month) {
        return new Estimates(
                experience, month, settings.defaultRedemption(), settings.lifeMonths(), settings.credibilityMonths());
    }
}
