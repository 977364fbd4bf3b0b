package dev.regulars.analytics.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.springframework.stereotype.Component;

/**
 * The DuckDB file. One process holds it at a time; inside it one connection writes and the others read a snapshot each.
 * What is committed survives a kill: DuckDB syncs its log on commit and plays it back when the file is opened again.
 */
@Component
public final class Warehouse implements AutoCloseable {
    /** What does not fit into memory goes to disk, up to so many times the memory; then the query fails. */
    private static final long SPILL = 8;
    /** The log grows to this part of the memory before it goes into the tables. */
    private static final int CHECKPOINT_PART = 4;

    private final Path file;
    private final DuckDBConnection first;

    public Warehouse(WarehouseSettings settings) {
        file = settings.file().toAbsolutePath().normalize();
        try {
            Files.createDirectories(lake(file));
            Files.createDirectories(exports(file));
            first = open(file, settings);
            Migrations.shipped().apply(first);
        } catch (SQLException e) {
            throw new WarehouseFailure(
                    "cannot open the database (does another process hold it?): " + settings.file(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the database's folder: " + settings.file(), e);
        }
    }

    private static DuckDBConnection open(Path file, WarehouseSettings settings) throws SQLException {
        Properties options = new Properties();
        options.setProperty("memory_limit", settings.memoryMegabytes() + "MB");
        options.setProperty("threads", Integer.toString(settings.threads()));
        options.setProperty("temp_directory", file + ".tmp");
        options.setProperty("max_temp_directory_size", settings.memoryMegabytes() * SPILL + "MB");
        // At each 16 MB, as the database has it, storing takes twice as long; 128 MB are read again in 3 s after a
        // crash.
        options.setProperty("checkpoint_threshold", settings.memoryMegabytes() / CHECKPOINT_PART + "MB");
        // Nothing is fetched from the network.
        options.setProperty("autoinstall_known_extensions", "false");
        options.setProperty("autoload_known_extensions", "false");
        DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, options);
        try (Statement statement = connection.createStatement()) {
            // No SQL reaches files but those of the lake and of downloads, and none changes that.
            statement.execute(
                    "SET allowed_directories = ['%s/', '%s/']".formatted(quoted(lake(file)), quoted(exports(file))));
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
        }
        return connection;
    }

    private static String quoted(Path folder) {
        return folder.toString().replace("'", "''");
    }

    private static Path lake(Path file) {
        return file.resolveSibling("lake");
    }

    private static Path exports(Path file) {
        return file.resolveSibling("exports");
    }

    /** Where the same facts are kept as Parquet files. */
    public Path lake() {
        return lake(file);
    }

    /** Where files for downloads are made; each is deleted when it was read. */
    public Path exports() {
        return exports(file);
    }

    /** A further connection to the same database, for the caller to close. */
    public synchronized DuckDBConnection connect() {
        try {
            return first.duplicate();
        } catch (SQLException e) {
            throw new WarehouseFailure("cannot connect to the database", e);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        first.close();
    }
}
