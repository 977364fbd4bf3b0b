package dev.regulars.decision.imports.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text, none longer than memory can bear, and some of them back again. */
final class Lines {

    static final int MOST_CHARACTERS = 100_000;

    private final BufferedReader text;
    private final Deque<String> back = new ArrayDeque<>();
    private long number;

    Lines(Reader text) {
        this.text = new BufferedReader(text, 1 << 16);
    }

    /** Of the line that was read last. */
    long number() {
        return number;
    }

    /** Null after the last one; of a line that is too long one character more than it may have. */
    @Nullable
    String next() throws IOException {
        String again = back.pollFirst();
        String line = again == null ? read() : again;
        number += line == null ? 0 : 1;
        return line;
    }

    /** They come again, in this order. */
    void giveBack(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            back.addFirst(lines.get(i));
        }
        number -= lines.size();
    }

    private @Nullable String read() throws IOException {
        StringBuilder line = new StringBuilder(128);
        int c = text.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() <= MOST_CHARACTERS) {
                line.append((char) c);
            }
            c = text.read();
        }
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
    }
}
