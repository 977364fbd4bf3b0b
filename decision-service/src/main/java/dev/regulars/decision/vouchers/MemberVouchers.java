package dev.regulars.decision.vouchers;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;

/** The vouchers that a member still has, with the codes, which follow from the decisions that issued them. */
public final class MemberVouchers {

    private static final String ACCOUNT = "accountId";
    private static final String EXPIRES = "expiresOn";

    private final Documents documents;
    private final VoucherCodes codes;
    private final StoreTimes times;

    MemberVouchers(Documents documents, VoucherCodes codes, StoreTimes times) {
        this.documents = documents;
        this.codes = codes;
        this.times = times;
    }

    /**
     * @param code as shown, {@code XXXX-XXXX-XXXX-C}
     * @param usable now, on the program's own clock
     */
    public record Held(Voucher voucher, String code, boolean usable) {}

    /** Repeating it changes nothing. */
    public void index() {
        documents.index(Documents.VOUCHERS, Indexes.ascending(ACCOUNT));
    }

    /** Neither redeemed nor over, the first to end first; of more than {@code most}, any of them. */
    public List<Held> of(List<String> accountIds, int most) {
        StoreTime now = times.here();
        List<String> open = List.of(VoucherState.ISSUED.label(), VoucherState.RESERVED.label());
        Document filter = new Document(ACCOUNT, new Document("$in", accountIds))
                .append(VoucherDocuments.STATE, new Document("$in", open))
                .append(EXPIRES, new Document("$gte", now.day().toString()));
        List<Document> found = documents.some(Documents.VOUCHERS, filter, most);
        Map<String, String> shown = codes(found);
        return found.stream()
                .map(document -> VoucherDocuments.read(document, false))
                .flatMap(voucher -> Stream.ofNullable(shown.get(voucher.id()))
                        .map(code -> new Held(
                                voucher, code, voucher.obstacles(now, null).isEmpty())))
                .sorted(Comparator.comparing(
                                (Held held) -> held.voucher().terms().expiresOn())
                        .thenComparing(Held::code))
                .toList();
    }

    /** By voucher: a decision numbers its vouchers from 1. */
    private Map<String, String> codes(List<Document> vouchers) {
        List<String> ids = vouchers.stream()
                .map(one -> one.getString("decisionId"))
                .distinct()
                .toList();
        Map<String, String> byVoucher = new HashMap<>();
        if (ids.isEmpty()) {
            return byVoucher;
        }
        for (Document decision : documents.findAll(Documents.DECISIONS, ids, Projections.include("vouchers"))) {
            int issued = decision.getList("vouchers", Document.class, List.of()).size();
            for (int number = 1; number <= issued; number++) {
                String code = codes.code(decision.getString(Documents.ID), number);
                byVoucher.put(codes.id(code), code);
            }
        }
        return byVoucher;
    }
}
