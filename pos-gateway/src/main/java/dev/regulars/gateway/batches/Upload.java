package dev.regulars.gateway.batches;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Writes a body to disk as it comes. */
final class Upload {
    private static final int BUFFER = 65_536;

    private Upload() {}

    /** The number of bytes, durable; empty when there are more than the limit. */
    static Optional<Long> store(InputStream body, Path file, long limit) throws IOException {
        byte[] bytes = new byte[BUFFER];
        long stored = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = body.read(bytes); read >= 0; read = body.read(bytes)) {
                stored += read;
                if (stored > limit) {
                    return Optional.empty();
                }
                ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, read);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            channel.force(true);
        }
        return Optional.of(stored);
    }
}
