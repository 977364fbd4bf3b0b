package dev.regulars.gateway.poslog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A POSLog document that is made while it is read: the sample sale again and again, with other numbers. */
final class GeneratedLog extends InputStream {
    private final long size;
    private final String start;
    private final String transaction;
    private byte[] piece;
    private int at;
    private long made;
    private int number;
    private boolean ended;

    GeneratedLog(long size) throws IOException {
        String sample = Logs.sample("sale-v6");
        int from = sample.indexOf("<Transaction ");
        int to = sample.indexOf("</POSLog>");
        this.size = size;
        this.start = sample.substring(0, from);
        this.transaction = sample.substring(from, to);
        this.piece = start.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (at == piece.length && !makeNext()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, offset, count);
        at += count;
        return count;
    }

    private boolean makeNext() {
        if (ended) {
            return false;
        }
        made += piece.length;
        ended = made >= size;
        number++;
        piece = (ended
                        ? "</POSLog>"
                        : transaction.replace(">4711</SequenceNumber>", ">" + number + "</SequenceNumber>"))
                .getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }
}
