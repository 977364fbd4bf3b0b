package dev.regulars.decision.vouchers;

import static com.mongodb.client.model.Updates.addToSet;

import com.mongodb.client.model.Projections;
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

    /** Adding it again changes nothing. */
    public Added add(String memberId, String id, VoucherTerms terms) {
        Document withRoom = Documents.id(memberId).append(LIST + "." + (MOST - 1), new Document("$exists", false));
        if (!documents.update(Documents.ACCOUNTS, withRoom, addToSet(LIST, id))
                && !ids(memberId).contains(id)) {
            return Added.TOO_MANY;
        }
        Document voucher =
                new Document(Documents.ID, id).append("accountId", memberId).append(MARK, true);
        voucher.putAll(VoucherDocuments.write(terms));
        voucher.append(VoucherDocuments.STATE, VoucherState.ISSUED.label()).append(VoucherDocuments.VERSION, 0L);
        boolean mine = documents.insert(Documents.VOUCHERS, voucher)
                || memberId.equals(holders(List.of(id)).get(id));
        return mine ? Added.YES : Added.OF_ANOTHER_MEMBER;
    }

    private List<String> ids(String memberId) {
        return documents
                .find(Documents.ACCOUNTS, Documents.id(memberId), Projections.include(LIST))
                .map(account -> account.getList(LIST, String.class, List.of()))
                .orElse(List.of());
    }
}
