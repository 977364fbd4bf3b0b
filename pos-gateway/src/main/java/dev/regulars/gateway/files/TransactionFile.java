package dev.regulars.gateway.files;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A file of transactions, read from its start to its end in bounded memory. */
public interface TransactionFile extends Closeable {
    /**
     * The next unit; empty at the end.
     *
     * @throws BrokenFile when nothing can be read from here on
     */
    Optional<Item> next() throws IOException;

    /** How much of the file is read, in bytes; somewhat ahead of what {@link #next} has given. */
    long bytesRead();
}
