package dev.regulars.analytics.sql.duckdb;

import dev.regulars.analytics.sql.Database;
import dev.regulars.analytics.sql.SqlCode;
import dev.regulars.analytics.sql.SqlLimits;
import dev.regulars.analytics.sql.SqlOutcome;
import dev.regulars.analytics.sql.SqlOutcome.Refused;
import dev.regulars.analytics.sql.SqlTable;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Runs a statement on a connection of its own, in a transaction that can write nothing. Three walls stand one behind
 * the other: what the parser says, the transaction, and the database's settings, which let no SQL reach other files.
 */
@Component
public final class DuckDbSql implements Database {
    private final Warehouse warehouse;
    private final Watchdog watchdog;

    DuckDbSql(Warehouse warehouse, Watchdog watchdog) {
        this.warehouse = warehouse;
        this.watchdog = watchdog;
    }

    @Override
    public SqlOutcome run(String sql, SqlLimits limits) {
        try (Connection connection = warehouse.connect()) {
            Optional<Refused> refused = ParsedSql.refusal(connection, sql);
            return refused.isPresent() ? refused.get() : readOnly(connection, sql, limits);
        } catch (SQLException e) {
            return refused(e, limits);
        }
    }

    private SqlOutcome readOnly(Connection connection, String sql, SqlLimits limits) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN TRANSACTION READ ONLY");
            try (Watchdog.Watch watch = watchdog.over(statement, limits.most())) {
                return new Answer(connection, statement, limits).to(sql);
            }
        } finally {
            try (Statement end = connection.createStatement()) {
                end.execute("ROLLBACK");
            }
        }
    }

    private static SqlOutcome refused(SQLException e, SqlLimits limits) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("INTERRUPT")) {
            return new Refused(
                    SqlCode.SQL_TOO_LONG, "it took longer than " + limits.most().toSeconds() + " seconds", null);
        }
        if (message.startsWith("Out of Memory") || message.startsWith("Out Of Memory")) {
            return new Refused(SqlCode.SQL_TOO_LARGE, "it needs more memory than the database may take", null);
        }
        return new Refused(SqlCode.SQL_WRONG, message, null);
    }

    @Override
    public List<SqlTable> tables() {
        try (Connection connection = warehouse.connect()) {
            return ReadTables.of(connection);
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot read the tables", e);
        }
    }
}
