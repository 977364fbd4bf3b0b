package dev.regulars.analytics.customers.duckdb;

import dev.regulars.analytics.customers.MemberValues;
import dev.regulars.analytics.customers.Purchases;
import dev.regulars.analytics.customers.Split;
import dev.regulars.analytics.customers.ValueFit;
import dev.regulars.analytics.customers.model.ByFrequency;
import dev.regulars.analytics.customers.model.GammaGamma;
import dev.regulars.analytics.customers.model.Value;
import dev.regulars.analytics.customers.model.Week;
import dev.regulars.analytics.warehouse.Sql;
import dev.regulars.analytics.warehouse.WarehouseFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Purchase days in a temporary table: made by one statement, so of one moment, and worked on without holding others
 * up.
 */
final class DuckDbSnapshot implements MemberValues.Snapshot {
    private final DuckDBConnection connection;
    private final Sql sql;

    DuckDbSnapshot(DuckDBConnection connection) {
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    @Override
    public Optional<Purchases> purchases() {
        try {
            List<String> currency = sql.list(row -> row.getString(1), PurchaseSql.CURRENCY);
            if (currency.isEmpty()) {
                return Optional.empty();
            }
            sql.run(PurchaseSql.DAYS, currency.get(0));
            int[] span = span();
            if (span.length == 0) {
                return Optional.empty();
            }
            sql.run(PurchaseSql.MEMBERS, span[1]);
            HistoryRows rows = new HistoryRows(sql);
            return Optional.of(new Purchases(
                    LocalDate.ofEpochDay(span[0]),
                    LocalDate.ofEpochDay(span[1]),
                    currency.get(0),
                    rows.histories(),
                    rows.spending()));
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read the purchases", e);
        }
    }

    @Override
    public Split split(Purchases purchases, LocalDate day) {
        try {
            int[] span = span();
            return new HistoryRows(sql).split(day, span[0], span[1]);
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read the purchases by halves", e);
        }
    }

    @Override
    public void store(ValueFit fit, List<Week> weeks, List<ByFrequency> frequencies) {
        try {
            workOut(fit);
            connection.setAutoCommit(false);
            for (String table : List.of("member_values", "value_weeks", "value_frequencies")) {
                sql.run("DELETE FROM " + table);
            }
            GammaGamma much = fit.spend().model();
            sql.run(
                    WorthSql.MEMBERS,
                    much.p(),
                    much.gamma(),
                    much.p(),
                    Math.max(much.q(), 1.000_001),
                    fit.margin(),
                    fit.number());
            for (Week week : weeks) {
                sql.run(
                        "INSERT INTO value_weeks VALUES (?, ?, ?, ?, ?)",
                        fit.number(),
                        week.number(),
                        week.fitted(),
                        week.actual(),
                        week.expected());
            }
            for (ByFrequency bar : frequencies) {
                sql.run(
                        "INSERT INTO value_frequencies VALUES (?, ?, ?, ?, ?, ?)",
                        fit.number(),
                        bar.repeats(),
                        bar.orMore(),
                        bar.members(),
                        bar.actual(),
                        bar.expected());
            }
            sql.run(WorthSql.FIT, FitRows.values(fit));
            connection.commit();
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot store what members are worth", e);
        }
    }

    private void workOut(ValueFit fit) throws SQLException {
        Value value = new Value(fit.purchases().model(), fit.months(), fit.discount(), fit.margin());
        sql.run(WorthSql.HISTORY_WORTH);
        try (DuckDBAppender worth = connection.createAppender("temp", "main", "history_worth")) {
            sql.each(row -> append(worth, value, row), WorthSql.DIFFERENT);
        }
    }

    private static void append(DuckDBAppender worth, Value value, ResultSet row) throws SQLException {
        int repeats = row.getInt(1);
        double recency = row.getInt(2) / 7.0;
        double age = row.getInt(3) / 7.0;
        worth.beginRow();
        worth.append(repeats);
        worth.append(row.getInt(2));
        worth.append(row.getInt(3));
        worth.append(value.purchases().alive(repeats, recency, age));
        worth.append(value.purchases(repeats, recency, age));
        worth.append(value.discountedPurchases(repeats, recency, age));
        worth.endRow();
    }

    /** First and newest day; nothing when there is no purchase. */
    private int[] span() throws SQLException {
        return sql.list(
                        row -> {
                            int first = row.getInt(1);
                            return row.wasNull() ? new int[0] : new int[] {first, row.getInt(2)};
                        },
                        PurchaseSql.SPAN)
                .get(0);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot close the connection", e);
        }
    }
}
