package dev.regulars.gateway.batches;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/** Takes files out of the watched folder, and puts them aside with their results. Each move can be done again. */
@Component
class Filing {
    private final BatchStore store;

    Filing(BatchStore store) {
        this.store = store;
    }

    /** After the batch is created, so that a file that is gone from the folder always belongs to a batch. */
    static void take(Batch batch) throws IOException {
        if (batch.inbox() != null && Files.exists(BatchFiles.original(batch)) && !isTaken(batch)) {
            Files.createDirectories(BatchFiles.taken(batch).getParent());
            Durable.move(BatchFiles.original(batch), BatchFiles.taken(batch));
        }
    }

    private static boolean isTaken(Batch batch) {
        return Files.exists(BatchFiles.taken(batch)) || Files.exists(BatchFiles.done(batch));
    }

    /** To done/: first the result, then the file. */
    void file(Batch batch) throws IOException {
        if (batch.inbox() == null || !Files.exists(BatchFiles.taken(batch))) {
            return;
        }
        Path result = store.files(batch.id()).result();
        Path filed = BatchFiles.doneResult(batch);
        Files.createDirectories(filed.getParent());
        if (Files.exists(result)) {
            Path part = filed.resolveSibling(filed.getFileName() + ".part");
            Files.copy(result, part, StandardCopyOption.REPLACE_EXISTING);
            Durable.move(part, filed);
        }
        Durable.move(BatchFiles.taken(batch), BatchFiles.done(batch));
    }

    /** Back to taken/, for a batch that is to go on; a crash before it does files it again. */
    static void takeBack(Batch batch) throws IOException {
        if (batch.inbox() != null && Files.exists(BatchFiles.done(batch))) {
            Durable.move(BatchFiles.done(batch), BatchFiles.taken(batch));
        }
    }

    /** When the batch's time is over. */
    void delete(Batch batch) throws IOException {
        if (batch.inbox() != null) {
            Files.deleteIfExists(BatchFiles.done(batch));
            Files.deleteIfExists(BatchFiles.doneResult(batch));
        }
        store.files(batch.id()).delete();
    }
}
