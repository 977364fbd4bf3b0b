package dev.regulars.gateway.sending.spool;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How many commits the spool's file must hold, beside it. The store itself goes back to an older version when the end
 * of its file is missing, which is right after a torn write, and wrong when tills were told that a sale is stored. The
 * number is written after the commit it counts, so it is never too high; it need not reach the disk at once.
 */
final class Watermark implements AutoCloseable {
    private final RandomAccessFile file;

    Watermark(Path path) {
        try {
            file = new RandomAccessFile(path.toFile(), "rw");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 0 when there is none. */
    static long read(Path path) {
        try (RandomAccessFile file = Files.exists(path) ? new RandomAccessFile(path.toFile(), "r") : null) {
            return file == null || file.length() < Long.BYTES ? 0 : file.readLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(long commits) {
        try {
            file.seek(0);
            file.writeLong(commits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
