package dev.regulars.analytics.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The schema's versions, oldest first. A file that was ever shipped is never changed: a change is a further file. */
record Migrations(List<String> files) {
    static Migrations shipped() {
        return new Migrations(List.of(
                "001-decisions.sql",
                "002-facts.sql",
                "010-customers.sql",
                "011-accounting.sql",
                "012-alerts.sql",
                "013-offer-goods.sql",
                "020-staff.sql",
                "021-feedback.sql",
                "022-message-steps.sql"));
    }

    void apply(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, file VARCHAR NOT NULL)");
        }
        int done = version(connection);
        if (done > files.size()) {
            throw new IllegalStateException("the database was written by a newer version of this program: schema "
                    + done + ", known here " + files.size());
        }
        connection.setAutoCommit(false);
        for (int version = done + 1; version <= files.size(); version++) {
            apply(connection, version, files.get(version - 1));
        }
        connection.setAutoCommit(true);
    }

    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(version), 0) FROM migrations")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The file and its mark in one transaction, so a kill leaves either both or none. */
    private static void apply(Connection connection, int version, String file) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement mark = connection.prepareStatement("INSERT INTO migrations VALUES (?, ?)")) {
            statement.execute(read(file));
            mark.setInt(1, version);
            mark.setString(2, file);
            mark.executeUpdate();
        }
        connection.commit();
    }

    private static String read(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream("/warehouse/" + file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: warehouse/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
