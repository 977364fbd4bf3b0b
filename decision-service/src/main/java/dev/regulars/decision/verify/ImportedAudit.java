package dev.regulars.decision.verify;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.vouchers.ImportedVouchers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Vouchers that another system issued: each is listed by the account that it names. */
final class ImportedAudit {

    private static final int CHUNK = 500;

    private final Documents documents;
    private final Problems problems;
    private final List<Document> chunk = new ArrayList<>();
    private long vouchers;

    ImportedAudit(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    static boolean isImported(Document voucher) {
        return voucher.getBoolean(ImportedVouchers.MARK, false);
    }

    void look(Document voucher) {
        if (isImported(voucher)) {
            vouchers++;
            chunk.add(voucher);
        }
        if (chunk.size() >= CHUNK) {
            check();
        }
    }

    /** How many there are, once all were looked at. */
    long count() {
        check();
        return vouchers;
    }

    private void check() {
        List<String> accounts =
                chunk.stream().map(one -> one.getString("accountId")).distinct().toList();
        Map<String, List<String>> listed =
                documents.findAll(Documents.ACCOUNTS, accounts, Projections.include(ImportedVouchers.LIST)).stream()
                        .collect(toMap(
                                one -> one.getString(Documents.ID),
                                one -> one.getList(ImportedVouchers.LIST, String.class, List.of())));
        for (Document voucher : chunk) {
            String id = voucher.getString(Documents.ID);
            problems.unless(
                    listed.getOrDefault(voucher.getString("accountId"), List.of())
                            .contains(id),
                    "voucher " + id,
                    "was imported, and its account does not list it");
        }
        chunk.clear();
    }
}
