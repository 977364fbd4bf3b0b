package dev.regulars.decision.verify;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.vouchers.Batches;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The vouchers of each batch are as many as it says: all of an issued one, at most so many of another. */
final class BatchAudit {

    private final Map<String, Long> counted = new TreeMap<>();
    private long vouchers;

    void count(@Nullable String batchId) {
        if (batchId != null) {
            counted.merge(batchId, 1L, Long::sum);
            vouchers++;
        }
    }

    /** How many vouchers there are in batches. */
    long check(Documents documents, Problems problems) {
        documents.scan(Batches.BATCHES, new Document(), Projections.include(), batch -> {
            Long found = counted.remove(batch.getString(Documents.ID));
            long has = found == null ? 0 : found;
            long count = batch.getInteger("count");
            boolean all = "issued".equals(batch.getString("state"));
            problems.unless(
                    all ? has == count : has <= count && has >= batch.getInteger("issued"),
                    "batch " + batch.getString(Documents.ID),
                    "has " + has + " vouchers, it says " + count);
        });
        counted.forEach((batch, found) -> problems.add("batch " + batch, "missing, of " + found + " vouchers"));
        return vouchers;
    }
}
