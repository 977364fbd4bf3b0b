package dev.regulars.analytics.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.springframework.stereotype.Component;

/**
 * The DuckDB file. One process holds it at a time; inside it one connection writes and the others read a snapshot each.
 * What is committed survives a kill: DuckDB syncs its log on commit and plays it back when the file is opened again.
 */
@Component
public final class Warehouse implements AutoCloseable {
    private final DuckDBConnection first;

    public Warehouse(WarehouseSettings settings) {
        Path file = settings.file().toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
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
        // Nothing is fetched from the network, and no SQL reaches other files.
        options.setProperty("autoinstall_known_extensions", "false");
        options.setProperty("autoload_known_extensions", "false");
        options.setProperty("enable_external_access", "false");
        return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, options);
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
