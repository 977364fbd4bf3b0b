package dev.regulars.decision.running;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** A file of any length that is made while it is sent; in the middle a row is broken. */
final class ImportRows extends InputStream {

    private final int rows;
    private final IntFunction<String> row;
    private byte[] line;
    private int at;
    private int number;

    ImportRows(String header, int rows, IntFunction<String> row) {
        this.rows = rows;
        this.row = row;
        line = header.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (at == line.length && !next()) {
            return -1;
        }
        int length = Math.min(most, line.length - at);
        System.arraycopy(line, at, into, from, length);
        at += length;
        return length;
    }

    private boolean next() {
        if (number == rows) {
            return false;
        }
        number++;
        String text = row.apply(number) + (number == rows / 2 ? "broken,\"not closed,,\n" : "");
        line = text.getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }
}
