package dev.regulars.gateway.batches;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Batches on disk. One process at a time works in the folder. */
@Component
class BatchStore {
    private static final Pattern ID = Pattern.compile("[0-9a-z-]{10,40}");
    private final Path folder;
    private final JsonMapper json;
    private @Nullable FileLock lock;

    BatchStore(BatchSettings settings, JsonMapper json) {
        this.folder = settings.folder().toAbsolutePath();
        this.json = json;
    }

    /** False when another process works in the folder. */
    synchronized boolean open() throws IOException {
        if (lock == null) {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException e) {
                lock = null;
            }
            if (lock == null) {
                channel.close();
            }
        }
        return lock != null;
    }

    synchronized void close() throws IOException {
        if (lock != null) {
            lock.acquiredBy().close();
            lock = null;
        }
    }

    synchronized boolean isOpen() {
        return lock != null;
    }

    BatchFiles files(String id) {
        return new BatchFiles(folder.resolve(id));
    }

    /** Its upload, if it has one, is there already: from here on the batch exists. */
    void create(Batch batch) throws IOException {
        Files.createDirectories(files(batch.id()).folder());
        Durable.write(files(batch.id()).batch(), json.writeValueAsBytes(batch));
        Durable.force(folder);
    }

    Optional<Batch> find(String id) throws IOException {
        Path file = files(id).batch();
        return ID.matcher(id).matches() && Files.exists(file)
                ? Optional.of(json.readValue(Files.readAllBytes(file), Batch.class))
                : Optional.empty();
    }

    Place place(String id) throws IOException {
        Path file = files(id).place();
        return Files.exists(file) ? json.readValue(Files.readAllBytes(file), Place.class) : Place.START;
    }

    void note(String id, Place place) throws IOException {
        Durable.write(files(id).place(), json.writeValueAsBytes(place));
    }

    /** In the order in which they were taken; what an upload left that broke off is deleted. */
    List<Batch> all() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            List<String> ids = folders.filter(Files::isDirectory)
                    .map(each -> each.getFileName().toString())
                    .filter(name -> ID.matcher(name).matches())
                    .sorted()
                    .toList();
            List<Batch> batches = new java.util.ArrayList<>();
            for (String id : ids) {
                find(id).ifPresent(batches::add);
            }
            return batches;
        }
    }

    void deleteLeftOvers() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path each : folders.filter(Files::isDirectory).toList()) {
                String id = each.getFileName().toString();
                if (ID.matcher(id).matches() && !Files.exists(files(id).batch())) {
                    files(id).delete();
                }
            }
        }
    }
}
