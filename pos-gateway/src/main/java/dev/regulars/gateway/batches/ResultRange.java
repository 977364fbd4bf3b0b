package dev.regulars.gateway.batches;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A result up to where it is noted: what stands behind is not sure yet. */
public record ResultRange(Path file, long bytes) {
    private static final int BUFFER = 65_536;

    public void writeTo(OutputStream output) throws IOException {
        if (bytes == 0) {
            return;
        }
        byte[] buffer = new byte[BUFFER];
        try (InputStream input = Files.newInputStream(file)) {
            long left = bytes;
            while (left > 0) {
                int read = input.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException("the result is shorter than noted");
                }
                output.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
