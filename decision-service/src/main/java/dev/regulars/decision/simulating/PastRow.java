package dev.regulars.decision.simulating;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;

/**
 * What a simulation needs of a stored decision.
 *
 * @param originalId empty for none
 * @param returnedAfter JSON of what is back of the sale after this return; empty for none
 */
record PastRow(
        String id,
        String accountId,
        long sequence,
        Instant occurredAt,
        String originalId,
        String request,
        String returnedAfter) {

    /** Two of one member at the same moment: as they were decided. */
    static final Comparator<PastRow> ORDER = Comparator.comparing(PastRow::occurredAt)
            .thenComparing(PastRow::accountId)
            .thenComparingLong(PastRow::sequence)
            .thenComparing(PastRow::id);

    private static final String TILL = "till:";

    boolean isAnonymous() {
        return accountId.startsWith(TILL);
    }

    /** By what the sample is drawn. */
    String drawnBy() {
        return isAnonymous() ? id : accountId;
    }

    void write(DataOutputStream out) throws IOException {
        write(id, out);
        write(accountId, out);
        out.writeLong(sequence);
        write(occurredAt.toString(), out);
        write(originalId, out);
        write(request, out);
        write(returnedAfter, out);
    }

    static PastRow read(DataInputStream in) throws IOException {
        return new PastRow(text(in), text(in), in.readLong(), Instant.parse(text(in)), text(in), text(in), text(in));
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
