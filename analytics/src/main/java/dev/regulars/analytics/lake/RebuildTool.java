package dev.regulars.analytics.lake;

import dev.regulars.analytics.lake.duckdb.Rebuild;
import dev.regulars.analytics.warehouse.Warehouse;
import dev.regulars.analytics.warehouse.WarehouseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Builds the database anew, while the service is stopped: {@code RebuildTool FILE lake|topic}. The old one stays beside
 * it as {@code FILE.before}, until the next rebuild.
 */
public final class RebuildTool {
    private static final int MEGABYTES = 1024;
    private static final int THREADS = 2;

    private RebuildTool() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 2 || !args[1].equals("lake") && !args[1].equals("topic")) {
            System.err.println("usage: RebuildTool FILE lake|topic");
            System.exit(2);
        }
        long decisions = rebuild(Path.of(args[0]), args[1].equals("lake"));
        System.out.println("rebuilt from the " + args[1] + ": " + decisions + " decisions"
                + (args[1].equals("topic") ? " so far, the topic is read from its start" : ""));
    }

    static long rebuild(Path file, boolean facts) throws Exception {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        long decisions;
        try (Warehouse warehouse = new Warehouse(new WarehouseSettings(fresh, MEGABYTES, THREADS))) {
            decisions = new Rebuild(warehouse.lake()).into(warehouse, facts);
        }
        move(file, file.resolveSibling(file.getFileName() + ".before"));
        move(log(file), log(file.resolveSibling(file.getFileName() + ".before")));
        move(fresh, file);
        return decisions;
    }

    /** What was committed and is not in the file yet. */
    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + ".wal");
    }

    private static void move(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
