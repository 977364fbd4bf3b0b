package dev.regulars.decision.vouchers;

import dev.regulars.decision.accounts.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.bson.Document;

/**
 * Issues the vouchers of a batch, a chunk at a time. Codes follow from the batch's id and the voucher's number, and a
 * taken id counts as done: who begins again after a crash, or at the same time elsewhere, makes the same vouchers.
 */
public final class IssueBatch {

    private final Documents documents;
    private final Batches batches;
    private final VoucherCodes codes;
    private final int chunk;

    IssueBatch(Documents documents, Batches batches, VoucherCodes codes, VoucherSettings settings) {
        this.documents = documents;
        this.batches = batches;
        this.codes = codes;
        this.chunk = settings.batchChunk();
    }

    /** Until all are issued, the batch is cancelled, or {@code stopped}. */
    void run(String batchId, BooleanSupplier stopped) {
        Optional<Batch> batch = batches.find(batchId);
        while (batch.isPresent() && batch.get().isRunning() && !stopped.getAsBoolean()) {
            Batch now = batch.get();
            int last = Math.min(now.issued() + chunk, now.count());
            documents.insertNew(Documents.VOUCHERS, vouchers(now, last));
            batches.advance(now, last);
            batch = batches.find(batchId);
        }
    }

    private List<Document> vouchers(Batch batch, int last) {
        List<Document> vouchers = new ArrayList<>();
        for (int number = batch.issued() + 1; number <= last; number++) {
            Document voucher = new Document(Documents.ID, codes.id(codes.ofBatch(batch.id(), number)))
                    .append(VoucherDocuments.BATCH, batch.id())
                    .append("number", number);
            voucher.putAll(VoucherDocuments.write(batch.terms()));
            vouchers.add(voucher.append(VoucherDocuments.STATE, VoucherState.ISSUED.label())
                    .append(VoucherDocuments.VERSION, 0L));
        }
        return vouchers;
    }

    /** The code of each number from 1, made anew: codes are nowhere at rest. */
    public IntFunction<String> codes(Batch batch) {
        return number -> codes.ofBatch(batch.id(), number);
    }
}
