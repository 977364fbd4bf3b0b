package dev.regulars.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/** Reads a body up to the limit, whether it says its length or comes in chunks. */
public final class BodyLimit {

    /** 10,000 lines with all fields filled take about 3 MB. */
    public static final int MAX_BYTES = 4 << 20;

    private BodyLimit() {}

    /** @throws TooLarge as soon as the limit is passed */
    public static byte[] read(HttpServletRequest request) throws IOException {
        return read(request, MAX_BYTES);
    }

    /** @param most bytes, for what is not JSON */
    public static byte[] read(HttpServletRequest request, int most) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw new TooLarge();
        }
        InputStream in = request.getInputStream();
        byte[] body = in.readNBytes(most + 1);
        if (body.length > most) {
            throw new TooLarge();
        }
        return body;
    }

    public static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
