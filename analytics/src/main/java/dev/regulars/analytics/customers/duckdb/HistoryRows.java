package dev.regulars.analytics.customers.duckdb;

import dev.regulars.analytics.customers.Split;
import dev.regulars.analytics.customers.model.HeldOut;
import dev.regulars.analytics.customers.model.Histories;
import dev.regulars.analytics.customers.model.Spending;
import dev.regulars.analytics.warehouse.Sql;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Histories in the columns that the models read; days become weeks. */
record HistoryRows(Sql sql) {
    private static final String LIMIT = " LIMIT " + Histories.MOST;

    private record Row(int repeats, int recency, int age, long members) {}

    private record Spent(int repeats, double mean, long members) {}

    Histories histories() throws SQLException {
        List<Row> rows = sql.list(
                row -> new Row(row.getInt(1), row.getInt(2), row.getInt(3), row.getLong(4)),
                PurchaseSql.HISTORIES + LIMIT);
        return new Histories(
                rows.stream().mapToInt(Row::repeats).toArray(),
                rows.stream().mapToDouble(row -> row.recency / 7.0).toArray(),
                rows.stream().mapToDouble(row -> row.age / 7.0).toArray(),
                rows.stream().mapToLong(Row::members).toArray());
    }

    Spending spending() throws SQLException {
        List<Spent> rows = sql.list(
                row -> new Spent(row.getInt(1), row.getDouble(2), row.getLong(3)), PurchaseSql.SPENDING + LIMIT);
        return new Spending(
                rows.stream().mapToInt(Spent::repeats).toArray(),
                rows.stream().mapToDouble(Spent::mean).toArray(),
                rows.stream().mapToLong(Spent::members).toArray());
    }

    /** @param firstDay of all purchases, lastDay the newest, both as days since 1970 */
    Split split(LocalDate day, int firstDay, int lastDay) throws SQLException {
        int at = Math.toIntExact(day.toEpochDay());
        List<HeldOut> rows = sql.list(
                row -> new HeldOut(
                        row.getInt(1), row.getInt(2) / 7.0, row.getInt(3) / 7.0, row.getLong(4), row.getLong(5)),
                PurchaseSql.HALVES + LIMIT,
                at,
                at,
                at - 1,
                at,
                at);
        long[] first = new long[lastDay - firstDay + 1];
        long[] repeats = new long[first.length];
        sql.each(
                row -> {
                    first[row.getInt(1) - firstDay] = row.getLong(2);
                    repeats[row.getInt(1) - firstDay] = row.getLong(3);
                },
                PurchaseSql.BY_DAY,
                at);
        return new Split(day, known(rows), rows, first, repeats);
    }

    private static Histories known(List<HeldOut> rows) {
        return new Histories(
                rows.stream().mapToInt(HeldOut::repeats).toArray(),
                rows.stream().mapToDouble(HeldOut::recency).toArray(),
                rows.stream().mapToDouble(HeldOut::age).toArray(),
                rows.stream().mapToLong(HeldOut::members).toArray());
    }
}
