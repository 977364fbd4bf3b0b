package dev.regulars.analytics.customers.duckdb;

import dev.regulars.analytics.customers.Decile;
import dev.regulars.analytics.customers.MemberList;
import dev.regulars.analytics.customers.MemberValue;
import dev.regulars.analytics.customers.MemberValues;
import dev.regulars.analytics.customers.Segment;
import dev.regulars.analytics.customers.ValueFit;
import dev.regulars.analytics.customers.model.ByFrequency;
import dev.regulars.analytics.customers.model.Week;
import dev.regulars.analytics.warehouse.Sql;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public final class DuckDbMemberValues implements MemberValues {
    private final Warehouse warehouse;

    public DuckDbMemberValues(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public Snapshot open() {
        return new DuckDbSnapshot(warehouse.connect());
    }

    @Override
    public Optional<ValueFit> newest() {
        return list(FitRows::fit, "SELECT * FROM value_fits ORDER BY fit_no DESC LIMIT 1").stream()
                .findFirst();
    }

    @Override
    public List<Decile> deciles() {
        return list(
                row -> new Decile(
                        row.getInt(1),
                        row.getLong(2),
                        row.getDouble(3),
                        row.getDouble(4),
                        row.getDouble(5),
                        row.getDouble(6),
                        row.getDouble(7)),
                WorthSql.DECILES);
    }

    @Override
    public List<Segment> segments() {
        return list(
                row -> new Segment(
                        row.getString(1),
                        row.getLong(2),
                        row.getDouble(3),
                        row.getDouble(4),
                        row.getDouble(5),
                        row.getDouble(6)),
                WorthSql.SEGMENTS);
    }

    @Override
    public List<Week> weeks() {
        return list(
                row -> new Week(row.getInt(1), row.getBoolean(2), row.getDouble(3), row.getDouble(4)),
                "SELECT week, fitted, actual, expected FROM value_weeks ORDER BY week LIMIT 5000");
    }

    @Override
    public List<ByFrequency> frequencies() {
        return list(
                row -> new ByFrequency(
                        row.getInt(1), row.getBoolean(2), row.getLong(3), row.getDouble(4), row.getDouble(5)),
                "SELECT repeats, or_more, members, actual, expected FROM value_frequencies ORDER BY repeats LIMIT 100");
    }

    @Override
    public List<MemberValue> list(MemberList list, int limit) {
        return list(DuckDbMemberValues::member, list == MemberList.TOP ? WorthSql.TOP : WorthSql.AT_RISK, limit);
    }

    @Override
    public void each(int limit, Consumer<MemberValue> member) {
        try (Connection connection = warehouse.connect()) {
            new Sql(connection).each(row -> member.accept(member(row)), WorthSql.TOP, limit);
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read what members are worth", e);
        }
    }

    private <T> List<T> list(Sql.Mapper<T> mapper, String query, @Nullable Object... values) {
        try (Connection connection = warehouse.connect()) {
            return new Sql(connection).list(mapper, query, values);
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read what members are worth", e);
        }
    }

    private static MemberValue member(ResultSet row) throws SQLException {
        return new MemberValue(
                row.getString(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getDouble(5),
                row.getDouble(6),
                row.getDouble(7),
                row.getDouble(8),
                row.getDouble(9),
                row.getInt(10),
                row.getString(11));
    }
}
