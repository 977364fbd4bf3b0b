package dev.regulars.gateway.sending.spool;

import dev.regulars.gateway.transaction.PosTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * How a transaction stands in the file: a checksum of the rest, the format's version, id, key, time, length, body, and
 * behind them its trace, where it has one: an older gateway reads up to the body. The store checks its own structure,
 * not what it holds; so a changed byte of a sale is found here.
 */
final class SpoolRecord {
    private static final int FORMAT = 1;
    private static final int CHECKSUM_BYTES = Long.BYTES;

    private SpoolRecord() {}

    static byte[] write(Spooled spooled) {
        PosTransaction transaction = spooled.transaction();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(transaction.body().length + 256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeUTF(transaction.transactionId());
            out.writeUTF(transaction.key());
            out.writeUTF(transaction.occurredAt());
            out.writeInt(transaction.body().length);
            out.write(transaction.body());
            if (spooled.trace() != null) {
                out.writeUTF(spooled.trace());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] content = bytes.toByteArray();
        return ByteBuffer.allocate(CHECKSUM_BYTES + content.length)
                .putLong(checksum(content, 0))
                .put(content)
                .array();
    }

    /** @throws DamagedSpool when these are not the bytes that were written */
    static Spooled read(byte[] record) {
        if (record.length <= CHECKSUM_BYTES || ByteBuffer.wrap(record).getLong() != checksum(record, CHECKSUM_BYTES)) {
            throw new DamagedSpool("a transaction does not fit its checksum", null);
        }
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(record, CHECKSUM_BYTES, record.length - CHECKSUM_BYTES))) {
            if (in.readByte() != FORMAT) {
                throw new DamagedSpool("a transaction is written in a format of another version", null);
            }
            PosTransaction transaction = body(in.readUTF(), in.readUTF(), in.readUTF(), in);
            return new Spooled(transaction, in.available() > 0 ? in.readUTF() : null);
        } catch (IOException e) {
            throw new DamagedSpool("a transaction breaks off", e);
        }
    }

    private static PosTransaction body(String id, String key, String occurredAt, DataInputStream in)
            throws IOException {
        return new PosTransaction(id, key, occurredAt, in.readNBytes(in.readInt()));
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return crc.getValue();
    }
}
