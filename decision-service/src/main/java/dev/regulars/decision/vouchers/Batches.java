package dev.regulars.decision.vouchers;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;

/** The batches, one document each; few, so that unfinished ones are found by reading them all. */
public class Batches {

    public static final String BATCHES = "batches";
    private static final String STATE = "state";
    private static final String ISSUED = "issued";
    private static final String CANCELLATION = "cancellation";

    private final Documents documents;

    Batches(Documents documents) {
        this.documents = documents;
    }

    public Optional<Batch> find(String id) {
        return documents.find(BATCHES, Documents.id(id), Projections.include()).map(Batches::read);
    }

    boolean isCancelled(String id) {
        return find(id).map(batch -> batch.state() == Batch.State.CANCELLED).orElse(false);
    }

    /** False when the id is taken. */
    boolean insert(Batch batch) {
        Document document = new Document(Documents.ID, batch.id());
        document.putAll(VoucherDocuments.write(batch.terms()));
        return documents.insert(
                BATCHES,
                document.append("count", batch.count())
                        .append(ISSUED, batch.issued())
                        .append(STATE, label(batch.state()))
                        .append(CANCELLATION, null));
    }

    List<Batch> running() {
        List<Batch> running = new ArrayList<>();
        documents.scan(BATCHES, new Document(), Projections.include(), document -> {
            Batch batch = read(document);
            if (batch.isRunning()) {
                running.add(batch);
            }
        });
        return running;
    }

    /** Another instance may be ahead: then nothing is changed. */
    void advance(Batch batch, int issued) {
        Batch.State next = issued == batch.count() ? Batch.State.ISSUED : Batch.State.RUNNING;
        Document behind = Documents.id(batch.id())
                .append(STATE, label(Batch.State.RUNNING))
                .append(ISSUED, new Document("$lt", issued));
        documents.update(BATCHES, behind, combine(set(ISSUED, issued), set(STATE, label(next))));
    }

    /** From now on no voucher of it can be used; what is redeemed stays redeemed. Repeating it changes nothing. */
    public Optional<Batch> cancel(String id, Cancellation cancellation) {
        Document valid = Documents.id(id).append(STATE, new Document("$ne", label(Batch.State.CANCELLED)));
        documents.update(
                BATCHES,
                valid,
                combine(
                        set(STATE, label(Batch.State.CANCELLED)),
                        set(CANCELLATION, VoucherDocuments.cancellation(cancellation))));
        return find(id);
    }

    private static Batch read(Document document) {
        return new Batch(
                document.getString(Documents.ID),
                VoucherDocuments.terms(document),
                document.getInteger("count"),
                document.getInteger(ISSUED),
                Batch.State.valueOf(document.getString(STATE).toUpperCase(Locale.ROOT)),
                VoucherDocuments.cancellation(document.get(CANCELLATION, Document.class)));
    }

    private static String label(Batch.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
