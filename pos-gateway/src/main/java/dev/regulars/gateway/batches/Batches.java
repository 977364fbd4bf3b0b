package dev.regulars.gateway.batches;

import dev.regulars.gateway.tills.Till;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What can be done with batches: bring one, look, cancel, fetch the result. */
@Component
public class Batches {
    private final BatchStore store;
    private final BatchRunner runner;
    private final BatchLife life;
    private final BatchSettings settings;
    /** Uploads that are under way count, so that many at once cannot pass the limit. */
    private int uploads;

    Batches(BatchStore store, BatchRunner runner, BatchLife life, BatchSettings settings) {
        this.store = store;
        this.runner = runner;
        this.life = life;
        this.settings = settings;
    }

    /** False while another process works in the folder, or it cannot be used. */
    public boolean isReady() {
        return life.isReady();
    }

    /** False when as many are open as may be; else {@link #finished} must follow. */
    public synchronized boolean begin() {
        if (runner.open() + uploads >= settings.maxOpen()) {
            return false;
        }
        uploads++;
        return true;
    }

    public synchronized void finished() {
        uploads--;
    }

    /** Stores the file durably and starts; empty when the file is larger than the limit. */
    public Optional<BatchView> upload(InputStream body, FileFormat format, Till till) throws IOException {
        String id = newId();
        BatchFiles files = store.files(id);
        Files.createDirectories(files.folder());
        boolean created = false;
        try {
            Optional<Long> bytes =
                    Upload.store(body, files.upload(), settings.maxUpload().toBytes());
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            Batch batch = new Batch(
                    id, format, till.storeId(), till.tillId(), Instant.now().toString(), bytes.get(), null, null);
            store.create(batch);
            created = true;
            runner.submit(batch);
            return Optional.of(BatchView.of(batch, Place.START, false));
        } finally {
            if (!created) {
                files.delete();
            }
        }
    }

    /** A complete file of a watched folder, by a back office's right. */
    public void take(Path inbox, String name, FileFormat format) throws IOException {
        long bytes = Files.size(inbox.resolve(name));
        String folder = inbox.toAbsolutePath().toString();
        Batch batch = new Batch(newId(), format, null, null, Instant.now().toString(), bytes, folder, name);
        store.create(batch);
        try {
            Filing.take(batch);
        } catch (IOException e) {
            if (Files.exists(inbox.resolve(name))) {
                store.files(batch.id()).delete();
                throw e;
            }
            // It was moved, and only perhaps not durably: it belongs to this batch, and to no other.
        }
        runner.submit(batch);
    }

    /** Empty too when the key may not see it. */
    public Optional<BatchView> find(String id, Till till) throws IOException {
        Optional<Batch> batch = visible(id, till);
        return batch.isEmpty() ? Optional.empty() : Optional.of(view(batch.get()));
    }

    /** The result as far as it is; empty when the batch is unknown. */
    public Optional<ResultRange> result(String id, Till till) throws IOException {
        return visible(id, till).isEmpty()
                ? Optional.empty()
                : Optional.of(new ResultRange(
                        store.files(id).result(), store.place(id).resultBytes()));
    }

    /** The view afterwards; one that had ended before is as it was. */
    public Optional<BatchView> cancel(String id, Till till) throws IOException {
        Optional<BatchView> view = find(id, till);
        if (view.isEmpty() || view.get().state().hasEnded()) {
            return view;
        }
        Durable.write(store.files(id).cancelled(), new byte[0]);
        runner.cancel(id);
        return find(id, till);
    }

    /** Goes on with one that failed, after {@link #begin}. The view afterwards: any other is as it was. */
    public synchronized Optional<BatchView> resume(String id, Till till) throws IOException {
        Optional<Batch> batch = visible(id, till);
        if (batch.isPresent() && store.place(id).state() == BatchState.FAILED) {
            Filing.takeBack(batch.get());
            store.note(id, store.place(id).resumed());
            runner.submitAgain(batch.get());
        }
        return find(id, till);
    }

    private BatchView view(Batch batch) throws IOException {
        return BatchView.of(
                batch,
                store.place(batch.id()),
                Files.exists(store.files(batch.id()).cancelled()));
    }

    private Optional<Batch> visible(String id, Till till) throws IOException {
        return isReady() ? store.find(id).filter(batch -> maySee(till, batch.till())) : Optional.empty();
    }

    private static boolean maySee(Till till, Till owner) {
        return till.storeId() == null || till.equals(owner);
    }

    /** Sorts by time. */
    private static String newId() {
        return "%013d-%s"
                .formatted(
                        System.currentTimeMillis(), UUID.randomUUID().toString().substring(0, 13));
    }
}
