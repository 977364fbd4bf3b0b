package dev.regulars.gateway.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what is read, and stops a parser that would take in too much at once: an XML name or a CSV field without end
 * must not fill the memory.
 */
public final class BudgetedInput extends FilterInputStream {
    private final long budget;
    private long count;
    private long limit;

    /** @param budget bytes between two calls of {@link #renew} */
    public BudgetedInput(InputStream in, long budget) {
        super(in);
        this.budget = budget;
        this.limit = budget;
    }

    public long count() {
        return count;
    }

    public void renew() {
        limit = count + budget;
    }

    public boolean isExhausted() {
        return count >= limit;
    }

    @Override
    public int read() throws IOException {
        check();
        int read = super.read();
        count += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        check();
        int read = super.read(bytes, offset, (int) Math.min(length, limit - count));
        count += Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        return read() < 0 ? 0 : 1;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check() throws IOException {
        if (isExhausted()) {
            throw new IOException("one unit of the file is larger than " + budget + " bytes");
        }
    }
}
