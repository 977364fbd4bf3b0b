package dev.regulars.gateway.batches.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When a file is complete: it was not written to for a time, and is as large as at the last look. One that is written
 * under another name and then renamed is complete as soon as its last write is old enough.
 */
final class Completeness {
    private final Duration quiet;
    private Map<Path, Long> sizes = new HashMap<>();

    Completeness(Duration quiet) {
        this.quiet = quiet;
    }

    List<Path> of(List<Path> files) throws IOException {
        Map<Path, Long> seen = new HashMap<>();
        List<Path> complete = new ArrayList<>();
        Instant latest = Instant.now().minus(quiet);
        for (Path file : files) {
            long size = Files.size(file);
            seen.put(file, size);
            boolean unchanged = Long.valueOf(size).equals(sizes.get(file));
            if (unchanged && Files.getLastModifiedTime(file).toInstant().isBefore(latest)) {
                complete.add(file);
            }
        }
        sizes = seen;
        return complete;
    }
}
