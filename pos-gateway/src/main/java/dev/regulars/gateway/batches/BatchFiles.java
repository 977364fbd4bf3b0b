package dev.regulars.gateway.batches;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where one batch's files are. */
record BatchFiles(Path folder) {
    Path batch() {
        return folder.resolve("batch.json");
    }

    Path place() {
        return folder.resolve("place.json");
    }

    Path upload() {
        return folder.resolve("upload");
    }

    Path result() {
        return folder.resolve("result.ndjson");
    }

    /** Its being there says that the sender has cancelled. */
    Path cancelled() {
        return folder.resolve("cancelled");
    }

    /** What is read: the upload, or the file that was taken from the watched folder. */
    Path input(Batch batch) {
        return batch.inbox() == null ? upload() : taken(batch);
    }

    static Path original(Batch batch) {
        return Path.of(String.valueOf(batch.inbox()), String.valueOf(batch.name()));
    }

    static Path taken(Batch batch) {
        return Path.of(String.valueOf(batch.inbox()), "taken", batch.id() + "-" + batch.name());
    }

    static Path done(Batch batch) {
        return Path.of(String.valueOf(batch.inbox()), "done", batch.id() + "-" + batch.name());
    }

    static Path doneResult(Batch batch) {
        Path done = done(batch);
        return done.resolveSibling(done.getFileName() + ".result.ndjson");
    }

    void delete() throws IOException {
        // What makes it a batch goes first: what a crash leaves is deleted at the next start, not sent again.
        Files.deleteIfExists(batch());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
