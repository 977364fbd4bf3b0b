package dev.regulars.decision.simulating;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows laid into a file for each business day, as the store gives them by their ids and a simulation wants them by
 * time. The files go when it ends.
 */
final class DayFiles implements AutoCloseable {

    /** Bytes that wait in memory, over all days. */
    private static final int MOST_WAITING = 8 << 20;

    private final Path folder;
    private final Map<String, ByteArrayOutputStream> waiting = new TreeMap<>();
    private final Map<String, Long> days = new TreeMap<>();
    private int bytes;

    /** @param parent null for the system's own place */
    DayFiles(@Nullable Path parent) throws IOException {
        if (parent == null) {
            folder = Files.createTempDirectory("regulars-simulation");
        } else {
            Files.createDirectories(parent);
            folder = Files.createTempDirectory(parent, "simulation");
        }
    }

    void add(String day, PastRow row) throws IOException {
        ByteArrayOutputStream of = waiting.computeIfAbsent(day, name -> new ByteArrayOutputStream());
        int before = of.size();
        row.write(new DataOutputStream(of));
        bytes += of.size() - before;
        days.merge(day, 1L, Long::sum);
        if (bytes > MOST_WAITING) {
            flush();
        }
    }

    private void flush() throws IOException {
        for (Map.Entry<String, ByteArrayOutputStream> day : waiting.entrySet()) {
            OutputStream file = Files.newOutputStream(
                    folder.resolve(day.getKey()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            try (GZIPOutputStream packed = new GZIPOutputStream(file)) {
                day.getValue().writeTo(packed);
            }
        }
        waiting.clear();
        bytes = 0;
    }

    /** In order. */
    List<String> days() {
        return List.copyOf(days.keySet());
    }

    /** In the order of time. */
    List<PastRow> rows(String day) throws IOException {
        flush();
        List<PastRow> rows = new ArrayList<>();
        long count = days.getOrDefault(day, 0L);
        try (InputStream file = new BufferedInputStream(Files.newInputStream(folder.resolve(day)));
                DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
            for (long i = 0; i < count; i++) {
                rows.add(PastRow.read(in));
            }
        } catch (EOFException cut) {
            throw new IOException("the rows of " + day + " were cut off", cut);
        }
        rows.sort(PastRow.ORDER);
        return rows;
    }

    @Override
    public void close() throws IOException {
        for (String day : days.keySet()) {
            Files.deleteIfExists(folder.resolve(day));
        }
        Files.deleteIfExists(folder);
    }
}
