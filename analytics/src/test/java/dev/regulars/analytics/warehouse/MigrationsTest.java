package dev.regulars.analytics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    @TempDir
    Path folder;

    @Test
    void appliesEachFileOnce() throws SQLException {
        try (Connection connection = open()) {
            Migrations.shipped().apply(connection);
            Migrations.shipped().apply(connection);
            assertThat(Migrations.version(connection))
                    .isEqualTo(Migrations.shipped().files().size());
        }
    }

    @Test
    void appliesWhatIsNewToAnOlderDatabase() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            Migrations.shipped().apply(connection);
            Migrations more = new Migrations(withOneMore());
            more.apply(connection);
            assertThat(Migrations.version(connection)).isEqualTo(more.files().size());
            assertThat(statement.executeQuery("SELECT * FROM added_by_test").next())
                    .isFalse();
        }
    }

    @Test
    void leavesNothingOfAFileThatFails() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            Migrations broken = new Migrations(List.of("001-broken.sql"));
            assertThatThrownBy(() -> broken.apply(connection)).isInstanceOf(SQLException.class);
            connection.rollback();
            assertThat(Migrations.version(connection)).isZero();
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM half"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void refusesADatabaseOfANewerProgram() throws SQLException {
        try (Connection connection = open()) {
            new Migrations(withOneMore()).apply(connection);
            assertThatThrownBy(() -> Migrations.shipped().apply(connection)).hasMessageContaining("newer version");
        }
    }

    private static List<String> withOneMore() {
        List<String> files = new ArrayList<>(Migrations.shipped().files());
        files.add("test.sql");
        return files;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("m.duckdb"));
    }
}
