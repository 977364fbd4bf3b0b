package dev.regulars.analytics.totals.duckdb;

import dev.regulars.analytics.totals.Figures;
import dev.regulars.analytics.totals.Headline;
import dev.regulars.analytics.totals.Totals.By;
import dev.regulars.analytics.totals.Totals.CampaignSlice;
import dev.regulars.analytics.totals.Totals.Slice;
import dev.regulars.analytics.totals.Totals.TierSlice;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads on a connection of its own for each call, in one transaction, so that all sums are of the same moment. */
@Component
public final class DuckDbFigures implements Figures {
    private interface Reading<T> {
        T read(Rows rows) throws SQLException;
    }

    private final Warehouse warehouse;

    public DuckDbFigures(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public synchronized Headline headline() {
        return inSnapshot(DuckDbFigures::headline);
    }

    @Override
    public synchronized All all() {
        return inSnapshot(rows -> new All(headline(rows), by(rows)));
    }

    /** One reader at a time: the queries use all threads that the database may take anyway. */
    private <T> T inSnapshot(Reading<T> reading) {
        try (Connection connection = warehouse.connect()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                return reading.read(new Rows(statement));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read the figures", e);
        }
    }

    private static Headline headline(Rows rows) throws SQLException {
        Map<String, Long> points = new HashMap<>();
        rows.list(Queries.POINTS, row -> points.put(row.getString(1), row.getLong(2)));
        Map<String, Map<Integer, Long>> next = new HashMap<>();
        rows.list(
                Queries.POSITIONS,
                row -> next.computeIfAbsent(row.getString(1), id -> new HashMap<>())
                        .put(row.getInt(2), row.getLong(3)));
        long rejected = rows.one(Queries.REJECTED, row -> row.getLong(1));
        return rows.one(
                Queries.HEADLINE,
                row -> new Headline(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getString(7),
                        Amounts.text(row.getBigDecimal(8)),
                        instant(row, 9),
                        rejected,
                        points,
                        next));
    }

    private static By by(Rows rows) throws SQLException {
        return new By(
                rows.list(Queries.BY_STORE, DuckDbFigures::slice),
                rows.list(Queries.BY_DAY, DuckDbFigures::slice),
                rows.list(
                        Queries.BY_CAMPAIGN,
                        row -> new CampaignSlice(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4))),
                rows.list(
                        Queries.BY_TIER,
                        row -> new TierSlice(
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                Amounts.text(row.getBigDecimal(5)))));
    }

    private static Slice slice(ResultSet row) throws SQLException {
        return new Slice(
                row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), Amounts.text(row.getBigDecimal(5)));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
