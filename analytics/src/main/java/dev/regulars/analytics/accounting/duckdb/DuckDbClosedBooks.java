package dev.regulars.analytics.accounting.duckdb;

import dev.regulars.analytics.accounting.ClosedBooks;
import dev.regulars.analytics.accounting.Period;
import dev.regulars.analytics.accounting.books.JournalLine;
import dev.regulars.analytics.accounting.books.Role;
import dev.regulars.analytics.accounting.books.RollLine;
import dev.regulars.analytics.accounting.books.TrialLine;
import dev.regulars.analytics.accounting.estimate.OwnEstimate;
import dev.regulars.analytics.accounting.points.Flow;
import dev.regulars.analytics.warehouse.Sql;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
public final class DuckDbClosedBooks implements ClosedBooks {
    private interface Work<T> {
        T with(Sql sql) throws SQLException;
    }

    private final Warehouse warehouse;

    public DuckDbClosedBooks(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public List<Period> heads() {
        return working(sql -> {
            Map<YearMonth, List<RollLine>> roll = new HashMap<>();
            sql.each(
                    row -> roll.computeIfAbsent(PeriodRows.month(row, "period"), month -> new ArrayList<>())
                            .add(PeriodRows.roll(row)),
                    "SELECT * FROM accounting_cohorts ORDER BY period, month, origin DESC");
            return sql.list(PeriodRows::head, "SELECT * FROM accounting_periods ORDER BY period LIMIT 2000").stream()
                    .map(head -> head.with(roll.getOrDefault(head.month(), List.of())))
                    .toList();
        });
    }

    @Override
    public Optional<Period> find(YearMonth month) {
        LocalDate day = month.atDay(1);
        return working(
                sql -> sql.list(PeriodRows::head, "SELECT * FROM accounting_periods WHERE period = ?", day).stream()
                        .findFirst()
                        .map(head -> whole(sql, head, day)));
    }

    private static Period whole(Sql sql, Period head, LocalDate day) {
        try {
            List<JournalLine> journal = sql.list(
                    PeriodRows::journal, "SELECT * FROM accounting_journal WHERE period = ? ORDER BY line", day);
            return new Period(
                    head.month(),
                    head.asOf(),
                    head.currency(),
                    head.minor(),
                    head.pointValue(),
                    head.sales(),
                    sql.list(PeriodRows::flow, "SELECT * FROM accounting_flows WHERE period = ?", day),
                    sql.list(
                            PeriodRows::roll,
                            "SELECT * FROM accounting_cohorts WHERE period = ? ORDER BY month, origin DESC",
                            day),
                    journal,
                    TrialLine.of(balances(sql, day), journal),
                    sql.list(PeriodRows::check, "SELECT * FROM accounting_checks WHERE period = ? ORDER BY line", day),
                    head.close());
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read the books", e);
        }
    }

    @Override
    public Map<YearMonth, List<Flow>> flows() {
        return working(sql -> {
            Map<YearMonth, List<Flow>> flows = new HashMap<>();
            sql.each(
                    row -> flows.computeIfAbsent(PeriodRows.month(row, "period"), month -> new ArrayList<>())
                            .add(PeriodRows.flow(row)),
                    "SELECT * FROM accounting_flows");
            return flows;
        });
    }

    @Override
    public Map<Role, Long> balances(YearMonth before) {
        return working(sql -> balances(sql, before.atDay(1)));
    }

    private static Map<Role, Long> balances(Sql sql, LocalDate before) throws SQLException {
        Map<Role, Long> sums = new EnumMap<>(Role.class);
        sql.each(
                row -> sums.put(Role.of(row.getString(1)), row.getLong(2)),
                "SELECT role, CAST(sum(debit - credit) AS BIGINT) FROM accounting_journal "
                        + "WHERE period < ? GROUP BY role",
                before);
        return sums;
    }

    @Override
    public void add(Period closed) {
        working(sql -> {
            sql.connection().setAutoCommit(false);
            new PeriodWriter(sql, closed).write();
            sql.connection().commit();
            return true;
        });
    }

    @Override
    public List<OwnEstimate> estimates() {
        return working(sql -> sql.list(
                row -> new OwnEstimate(
                        PeriodRows.month(row, "period"),
                        PeriodRows.monthOrNone(row, "cohort"),
                        row.getBigDecimal("share"),
                        row.getString("reason"),
                        row.getString("who"),
                        row.getObject("set_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                """
                SELECT * FROM accounting_estimates
                QUALIFY row_number() OVER (PARTITION BY period, cohort ORDER BY number DESC) = 1
                ORDER BY period, cohort LIMIT 10000
                """));
    }

    @Override
    public void add(OwnEstimate own) {
        working(sql -> sql.run(
                "INSERT INTO accounting_estimates SELECT coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? "
                        + "FROM accounting_estimates",
                own.period().atDay(1),
                own.cohort() == null ? null : own.cohort().atDay(1),
                own.share(),
                own.reason(),
                own.who(),
                LocalDateTime.ofInstant(own.at(), ZoneOffset.UTC)));
    }

    private <T> T working(Work<T> work) {
        try (Connection connection = warehouse.connect()) {
            return work.with(new Sql(connection));
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read or write the books", e);
        }
    }
}
