package dev.regulars.analytics.targets.duckdb;

import dev.regulars.analytics.targets.Target;
import dev.regulars.analytics.targets.Targets;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseFailure;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The table {@code targets}; written by one at a time. */
@Component
public final class DuckDbTargets implements Targets {
    private static final String ALL =
            "SELECT store_id, month, amount FROM targets ORDER BY month DESC, store_id LIMIT 100000";
    private static final String TAKE_AWAY = "DELETE FROM targets WHERE store_id = ? AND month = ?";
    private static final String PUT = """
            INSERT INTO targets VALUES (?, ?, ?) ON CONFLICT (store_id, month) DO UPDATE SET amount = excluded.amount
            """;

    private final Warehouse warehouse;

    public DuckDbTargets(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public List<Target> all() {
        List<Target> all = new ArrayList<>();
        try (Connection connection = warehouse.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                YearMonth month = YearMonth.from(rows.getDate(2).toLocalDate());
                all.add(new Target(rows.getString(1), month, rows.getBigDecimal(3)));
            }
            return all;
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read the targets", e);
        }
    }

    @Override
    public synchronized void put(List<Target> targets) {
        try (Connection connection = warehouse.connect()) {
            connection.setAutoCommit(false);
            try (PreparedStatement put = connection.prepareStatement(PUT);
                    PreparedStatement takeAway = connection.prepareStatement(TAKE_AWAY)) {
                for (Target target : targets) {
                    put(target, target.amount() == null ? takeAway : put);
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot keep the targets", e);
        }
    }

    private static void put(Target target, PreparedStatement statement) throws SQLException {
        statement.setString(1, target.store());
        statement.setDate(2, Date.valueOf(target.month().atDay(1)));
        if (target.amount() != null) {
            statement.setBigDecimal(3, target.amount());
        }
        statement.executeUpdate();
    }
}
