package dev.regulars.gateway.files.ndjson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes. Of one that is too long only that it was there is kept. */
final class LineInput {
    private final InputStream input;
    private final int limit;
    private long number;
    private boolean tooLong;

    LineInput(InputStream input, int limit) {
        this.input = input;
        this.limit = limit;
    }

    /** The next line without its end; null after the last one. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        int read = input.read();
        if (read < 0) {
            return null;
        }
        number++;
        while (read >= 0 && read != '\n') {
            if (line.size() < limit) {
                line.write(read);
            } else {
                tooLong = true;
            }
            read = input.read();
        }
        return line.toByteArray();
    }

    /** Of the line that was read last, from 1. */
    long number() {
        return number;
    }

    boolean wasTooLong() {
        return tooLong;
    }
}
