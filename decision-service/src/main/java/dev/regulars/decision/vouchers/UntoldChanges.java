package dev.regulars.decision.vouchers;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Announcement;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The changes of vouchers that wait in their documents to be told. */
final class UntoldChanges {

    private final Documents documents;

    UntoldChanges(Documents documents) {
        this.documents = documents;
    }

    void index() {
        documents.index(Documents.VOUCHERS, Indexes.ascending(VoucherChange.TELLING));
    }

    /** Whoever left them there. */
    void find(Consumer<String> ids) {
        documents.scan(
                Documents.VOUCHERS,
                new Document(VoucherChange.TELLING, true),
                Projections.include(Documents.ID),
                voucher -> ids.accept(voucher.getString(Documents.ID)));
    }

    List<Document> read(List<String> ids) {
        Bson needed =
                Projections.include("rewardId", VoucherDocuments.VERSION, VoucherChange.TELLING, VoucherChange.UNTOLD);
        return documents.findAll(Documents.VOUCHERS, ids, needed).stream()
                .filter(voucher -> voucher.getBoolean(VoucherChange.TELLING, false))
                .toList();
    }

    /** Of each voucher in their order. */
    static List<Announcement> events(List<Document> vouchers) {
        return vouchers.stream().flatMap(voucher -> events(voucher).stream()).toList();
    }

    private static List<Announcement> events(Document voucher) {
        return voucher.getList(VoucherChange.UNTOLD, Document.class, List.of()).stream()
                .map(change -> VoucherChangeEvent.of(
                        voucher.getString(Documents.ID),
                        voucher.getString("rewardId"),
                        number(voucher, change),
                        VoucherChange.read(change)))
                .toList();
    }

    /** The relay, which cancels what a return takes back, does not know it; after a cancellation nothing changes. */
    private static long number(Document voucher, Document change) {
        long number = change.getLong(VoucherChange.NUMBER);
        return number == 0 ? voucher.getLong(VoucherDocuments.VERSION) : number;
    }

    /** What was read is told; what came since stays, and keeps the voucher findable. */
    void told(List<Document> vouchers) {
        List<UpdateOneModel<Document>> last = vouchers.stream()
                .map(voucher -> new UpdateOneModel<Document>(
                        id(voucher).append(VoucherDocuments.VERSION, version(voucher)),
                        combine(pull(version(voucher)), unset(VoucherChange.TELLING))))
                .toList();
        if (documents.bulk(Documents.VOUCHERS, last) == vouchers.size()) {
            return;
        }
        documents.bulk(
                Documents.VOUCHERS,
                vouchers.stream()
                        .map(voucher -> new UpdateOneModel<Document>(
                                id(voucher).append(VoucherDocuments.VERSION, new Document("$gt", version(voucher))),
                                pull(version(voucher))))
                        .toList());
    }

    private static Document id(Document voucher) {
        return Documents.id(voucher.getString(Documents.ID));
    }

    private static long version(Document voucher) {
        return voucher.getLong(VoucherDocuments.VERSION);
    }

    private static Bson pull(long upTo) {
        Document older = new Document(VoucherChange.NUMBER, new Document("$lte", upTo));
        return pullByFilter(new Document(VoucherChange.UNTOLD, older));
    }
}
