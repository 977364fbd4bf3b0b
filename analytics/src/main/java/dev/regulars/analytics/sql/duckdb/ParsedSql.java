package dev.regulars.analytics.sql.duckdb;

import dev.regulars.analytics.sql.SqlCode;
import dev.regulars.analytics.sql.SqlOutcome.Refused;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** DuckDB's own parser says what a text is: it can write SELECT statements as JSON, and nothing else. */
final class ParsedSql {
    private static final JsonMapper JSON = new JsonMapper();

    private ParsedSql() {}

    /** Empty when it is one SELECT that reaches for nothing it may not. */
    static Optional<Refused> refusal(Connection connection, String sql) throws SQLException {
        JsonNode parsed = parse(connection, sql);
        if (parsed.path("error").asBoolean()) {
            return Optional.of(error(parsed));
        }
        JsonNode statements = parsed.path("statements");
        if (statements.size() != 1) {
            return Optional.of(new Refused(
                    SqlCode.SQL_NOT_READ_ONLY, "it has " + statements.size() + " statements in place of one", null));
        }
        return Reach.tooFar(statements.path(0), name -> knows(connection, name))
                .map(why -> new Refused(SqlCode.SQL_NOT_READ_ONLY, why, null));
    }

    private static boolean knows(Connection connection, String name) {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT * FROM \"" + name.replace("\"", "\"\"") + "\"")) {
            statement.getMetaData();
            return true;
        } catch (SQLException nothing) {
            return false;
        }
    }

    private static JsonNode parse(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT json_serialize_sql(CAST(? AS VARCHAR))")) {
            statement.setString(1, sql);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return JSON.readTree(row.getString(1));
            }
        }
    }

    private static Refused error(JsonNode parsed) {
        String message = parsed.path("error_message").asString("");
        if (!parsed.path("error_type").asString("").equals("parser")) {
            return new Refused(SqlCode.SQL_NOT_READ_ONLY, "only one SELECT statement can be run", null);
        }
        int position = parsed.path("position").asInt(-1);
        return new Refused(SqlCode.SQL_WRONG, message, position < 0 ? null : position);
    }
}
