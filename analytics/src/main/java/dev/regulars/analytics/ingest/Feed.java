package dev.regulars.analytics.ingest;

import java.util.Optional;

/** A topic. Every method fails with {@link FeedFailure} while the broker is away. */
public interface Feed {
    /** Starts to read where the store has got to; empty while there is no such topic. */
    Optional<Reader> open(StoredEvents stored);

    /** Used by one thread, but for {@link #wakeUp}. */
    interface Reader extends AutoCloseable {
        /** The next records, waiting a bounded time; a batch without anything new is empty. */
        Optional<Batch> next();

        /** Makes a waiting {@link #next} return early. */
        void wakeUp();

        @Override
        void close();
    }
}
