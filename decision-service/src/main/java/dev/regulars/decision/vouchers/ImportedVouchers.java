package dev.regulars.decision.vouchers;

import static com.mongodb.client.model.Updates.addToSet;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import dev.regulars.decision.accounts.Documents;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Members' vouchers that another system issued, under the codes that are printed on them. No decision issued them; the
 * account lists them, so that they are found with the member.
 */
public final class ImportedVouchers {

    /** Of an account: ids of its vouchers. */
    public static final String LIST = "importedVouchers";

    /** Of a voucher that is one. */
    public static final String MARK = "imported";

    /** Of one member; with many more the account would be too large to be stored. */
    static final int MOST = 1_000;

    private final Documents documents;
    private final VoucherCodes codes;

    /** What became of a voucher. */
    public enum Added {
        /** It is the member's now. */
        YES,
        OF_ANOTHER_MEMBER,
        /** The member has {@link #MOST} already. */
        TOO_MANY
    }

    ImportedVouchers(Documents documents, VoucherCodes codes) {
        this.documents = documents;
        this.codes = codes;
    }

    /** Under which it is stored, so that a till finds it by its code. */
    public String id(String code) {
        return codes.idOfTyped(code).orElseGet(() -> codes.idOfForeign(code));
    }

    /** Whose they are, of those that are there; empty for nobody's. */
    public Map<String, String> holders(Collection<String> ids) {
        Map<String, String> holders = new HashMap<>();
        documents
                .findAll(Documents.VOUCHERS, ids, Projections.include("accountId"))
                .forEach(found -> holders.put(found.getString(Documents.ID), found.get("accountId", "")));
        return holders;
    }

    /** One to be added. */
    public record ToAdd(String memberId, String id, VoucherTerms terms) {}

    /**
     * Adds vouchers of members, of whom each is another, in two writes; adding them again changes nothing.
     *
     * @return whether all are their members' now; else any of them may be, and {@link #add} finds which
     */
    public boolean addAll(List<ToAdd> all) {
        List<UpdateOneModel<Document>> lists = all.stream()
                .map(one -> new UpdateOneModel<Document>(withRoom(one.memberId()), addToSet(LIST, one.id())))
                .toList();
        return documents.bulk(Documents.ACCOUNTS, lists) == all.size()
                && documents.insertNew(
                        Documents.VOUCHERS,
                        all.stream().map(ImportedVouchers::document).toList());
    }

    /** Adding it again changes nothing. */
    public Added add(String memberId, String id, VoucherTerms terms) {
        if (!documents.update(Documents.ACCOUNTS, withRoom(memberId), addToSet(LIST, id))
                && !ids(memberId).contains(id)) {
            return Added.TOO_MANY;
        }
        boolean mine = documents.insert(Documents.VOUCHERS, document(new ToAdd(memberId, id, terms)))
                || memberId.equals(holders(List.of(id)).get(id));
        return mine ? Added.YES : Added.OF_ANOTHER_MEMBER;
    }

    private static Document withRoom(String memberId) {
        return Documents.id(memberId).append(LIST + "." + (MOST - 1), new Document("$exists", false));
    }

    private static Document document(ToAdd one) {
        Document voucher =
                Documents.id(one.id()).append("accountId", one.memberId()).append(MARK, true);
        voucher.putAll(VoucherDocuments.write(one.terms()));
        return voucher.append(VoucherDocuments.STATE, VoucherState.ISSUED.label())
                .append(VoucherDocuments.VERSION, 0L);
    }

    private List<String> ids(String memberId) {
        return documents
                .find(Documents.ACCOUNTS, Documents.id(memberId), Projections.include(LIST))
                .map(account -> account.getList(LIST, String.class, List.of()))
                .orElse(List.of());
    }
}
