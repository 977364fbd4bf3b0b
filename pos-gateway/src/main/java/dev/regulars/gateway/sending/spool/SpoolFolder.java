package dev.regulars.gateway.sending.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the spool's file lies, beside the damaged ones that were set aside. */
final class SpoolFolder {
    private static final Logger log = LoggerFactory.getLogger(SpoolFolder.class);
    private static final String NAME = "transactions.mv";
    private static final String WATERMARK = "transactions.commits";
    private static final String DAMAGED = NAME + ".damaged-";

    private final Path folder;

    SpoolFolder(Path folder) {
        this.folder = folder;
    }

    /** Opens the file and reads all of it into the index; a damaged one is set aside, and a new one begun. */
    SpoolFile open(SpoolIndex index) {
        try {
            Files.createDirectories(folder);
            return openWhole(index);
        } catch (DamagedSpool e) {
            setAside(e);
            index.clear();
            return openWhole(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Damaged files that somebody has to look at. */
    int setAside() {
        try (Stream<Path> files = Files.list(folder)) {
            return Math.toIntExact(
                    files.filter(file -> file.getFileName().toString().startsWith(DAMAGED))
                            .count());
        } catch (IOException e) {
            return 0;
        }
    }

    private SpoolFile openWhole(SpoolIndex index) {
        Path path = folder.resolve(NAME);
        Path watermark = folder.resolve(WATERMARK);
        if (isEmptied(path)) {
            throw new DamagedSpool("the file is empty", null);
        }
        if (Files.notExists(path) && Watermark.read(watermark) > 0) {
            throw new DamagedSpool("the file is missing", null);
        }
        SpoolFile file = SpoolFile.open(path, watermark);
        syncFolder();
        try {
            file.forEach((number, record) ->
                    index.found(number, SpoolRecord.read(record).transaction(), record.length));
            return file;
        } catch (DamagedSpool e) {
            file.abandon();
            throw e;
        }
    }

    /** A new file is on the disk only when the folder that names it is. Not every system can say that of a folder. */
    private void syncFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            log.info(
                    "the folder of the spool cannot be synced: {}", e.getClass().getSimpleName());
        }
    }

    /** The store would take an empty file for a new one. */
    private static boolean isEmptied(Path path) {
        try {
            return Files.exists(path) && Files.size(path) == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void setAside(DamagedSpool damage) {
        String name = DAMAGED + Instant.now().toString().replace(":", "");
        try {
            if (Files.exists(folder.resolve(NAME))) {
                Files.move(folder.resolve(NAME), folder.resolve(name));
            }
            Files.deleteIfExists(folder.resolve(WATERMARK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        log.error(
                "the spool was damaged: {}; it may hold sales that are not decided. It is kept as {}, and a new one"
                        + " begins",
                damage.getMessage(),
                name);
    }
}
