package dev.regulars.analytics.accounting.duckdb;

import dev.regulars.analytics.accounting.Ledger;
import dev.regulars.analytics.accounting.points.Flow;
import dev.regulars.analytics.accounting.points.FlowKind;
import dev.regulars.analytics.warehouse.Sql;
import dev.regulars.analytics.warehouse.WarehouseFailure;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One read transaction: all sums are of the same moment. */
final class LedgerSnapshot implements Ledger.Snapshot {
    private static final String MONTH =
            "CREATE OR REPLACE TEMP MACRO month_of(day) AS CAST(date_trunc('month', day) AS DATE)";

    private static final String SPAN = """
            SELECT min(business_day), max(business_day), max(decision_no),
                   (SELECT count(*) FROM voucher_changes) FROM decisions
            """;

    private static final String CURRENCIES = """
            SELECT currency FROM decisions GROUP BY currency
            ORDER BY count(*) FILTER (type = 'sale') DESC, currency LIMIT 10
            """;

    private static final String POSTINGS =
            "SELECT month_of(business_day), account, CAST(sum(points) AS BIGINT) FROM postings GROUP BY ALL";

    private final Connection connection;
    private final Sql sql;
    private final BigDecimal pointValue;
    private boolean priced;

    LedgerSnapshot(Connection connection, BigDecimal pointValue) {
        this.connection = connection;
        this.pointValue = pointValue;
        this.sql = new Sql(connection);
        try {
            connection.setAutoCommit(false);
            sql.run(MONTH);
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read the ledger", e);
        }
    }

    @Override
    public Optional<Ledger.Span> span() {
        try {
            List<String> currencies = sql.list(row -> row.getString(1), CURRENCIES);
            return currencies.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sql.list(row -> span(row, currencies), SPAN).get(0));
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read what the ledger spans", e);
        }
    }

    private static Ledger.Span span(ResultSet row, List<String> currencies) throws SQLException {
        return new Ledger.Span(
                row.getObject(1, LocalDate.class),
                row.getObject(2, LocalDate.class),
                currencies,
                row.getLong(3) + "/" + row.getLong(4));
    }

    @Override
    public Map<YearMonth, List<Flow>> points() {
        try {
            return sums(LedgerSql.points(pointValue)).stream().collect(Collectors.groupingBy(Flow::happened));
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read what happened to points", e);
        }
    }

    @Override
    public List<Flow> money(YearMonth from, YearMonth through, Map<YearMonth, BigDecimal> shares) {
        try {
            if (!priced) {
                for (String table : LedgerSql.prices(pointValue)) {
                    sql.run(table);
                }
                priced = true;
            }
            return sums(List.of(LedgerSql.allocated(from, through, pointValue, shares)));
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read what was paid for points", e);
        }
    }

    private List<Flow> sums(List<String> queries) throws SQLException {
        Map<Flow, Long> sums = new HashMap<>();
        for (String query : queries) {
            sql.each(
                    row -> {
                        Flow flow = flow(row);
                        sums.merge(flow.key(), flow.quantity(), Math::addExact);
                    },
                    query);
        }
        List<Flow> flows = new ArrayList<>();
        sums.forEach((key, quantity) -> {
            if (quantity != 0) {
                flows.add(key.minus(-quantity));
            }
        });
        return flows;
    }

    private static Flow flow(ResultSet row) throws SQLException {
        return new Flow(
                YearMonth.from(row.getObject(1, LocalDate.class)),
                FlowKind.of(row.getString(2)),
                row.getObject(3, LocalDate.class),
                month(row.getObject(4, LocalDate.class)),
                row.getLong(5));
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    @Override
    public Map<YearMonth, Map<String, Long>> postings() {
        Map<YearMonth, Map<String, Long>> sums = new HashMap<>();
        try {
            sql.each(
                    row -> sums.computeIfAbsent(
                                    YearMonth.from(row.getObject(1, LocalDate.class)), month -> new HashMap<>())
                            .put(row.getString(2), row.getLong(3)),
                    POSTINGS);
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read the ledger", e);
        }
        return sums;
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot close the connection", e);
        }
    }
}
