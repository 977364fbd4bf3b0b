package dev.regulars.gateway.sending.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a body up to a limit, whether or not its length was announced. */
public final class BodyReader {
    private BodyReader() {}

    /** Empty when the body is larger; then no more than the limit was read. */
    public static Optional<byte[]> read(InputStream body, long announced, int limit) throws IOException {
        if (announced > limit) {
            return Optional.empty();
        }
        byte[] bytes = body.readNBytes(limit);
        return body.read() < 0 ? Optional.of(bytes) : Optional.empty();
    }
}
