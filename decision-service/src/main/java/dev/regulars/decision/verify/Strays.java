package dev.regulars.decision.verify;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.vouchers.ImportedVouchers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Documents that no account leads to. The counts tell whether there are any: the audit has seen each that belongs,
 * once. Only then are they looked for. Vouchers of batches lead to those, imported ones are {@link ImportedAudit}'s.
 */
final class Strays {

    private static final int CHUNK = 500;
    private static final Document COMMITTED = new Document(DecisionDocuments.STATE, DecisionDocuments.COMMITTED);

    private final Documents documents;
    private final Problems problems;

    Strays(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    void find(Totals seen) {
        identifiers();
        if (documents.count(Documents.LEDGER, new Document()) != seen.ledgerEntries) {
            look(
                    Documents.LEDGER,
                    Projections.include("accountId", "sequence"),
                    entry -> new Link(Documents.ACCOUNTS, entry.getString("accountId")),
                    (entry, account) -> entry.getLong("sequence") >= 1
                            && entry.getLong("sequence") <= account.getLong("sequence")
                            && entry.getString(Documents.ID).equals(ledgerId(entry)));
        }
        if (documents.count(Documents.DECISIONS, COMMITTED) != seen.decisions) {
            look(
                    Documents.DECISIONS,
                    Projections.include(DecisionDocuments.STATE, "accountId", "sequence"),
                    decision -> new Link(Documents.LEDGER, ledgerId(decision)),
                    (decision, entry) -> decision.getString(Documents.ID).equals(entry.getString("decisionId")));
        }
        if (documents.count(Documents.VOUCHERS, new Document()) != seen.vouchers) {
            look(
                    Documents.VOUCHERS,
                    Projections.include("decisionId", "batchId", ImportedVouchers.MARK),
                    voucher -> new Link(Documents.DECISIONS, voucher.getString("decisionId")),
                    Strays::issued);
        }
    }

    /** Whoever shows one must find an account, if only of a member who was erased in this moment. */
    private void identifiers() {
        look(
                Documents.IDENTIFIERS,
                Projections.include("memberId"),
                identifier -> new Link(Documents.ACCOUNTS, identifier.getString("memberId")),
                (identifier, account) -> true);
    }

    private static boolean issued(Document voucher, Document decision) {
        return decision.getList("vouchers", Document.class, List.of()).stream()
                .anyMatch(v -> voucher.getString(Documents.ID).equals(v.getString("voucherId")));
    }

    private static String ledgerId(Document of) {
        return of.getString("accountId") + ":" + of.getLong("sequence");
    }

    /** Where a document must lead. */
    private record Link(String collection, String id) {}

    private void look(
            String collection,
            Bson projection,
            Function<Document, Link> link,
            BiPredicate<Document, Document> belongs) {
        List<Document> chunk = new ArrayList<>();
        documents.scan(collection, new Document(), projection, document -> {
            boolean claim = DecisionDocuments.CLAIMED.equals(document.getString(DecisionDocuments.STATE));
            boolean elsewhere = document.getString("batchId") != null || ImportedAudit.isImported(document);
            if (!claim && !elsewhere) {
                chunk.add(document);
            }
            if (chunk.size() >= CHUNK) {
                check(collection, chunk, link, belongs);
            }
        });
        check(collection, chunk, link, belongs);
    }

    private void check(
            String collection,
            List<Document> chunk,
            Function<Document, Link> link,
            BiPredicate<Document, Document> belongs) {
        if (chunk.isEmpty()) {
            return;
        }
        String target = link.apply(chunk.get(0)).collection();
        List<String> ids =
                chunk.stream().map(d -> link.apply(d).id()).distinct().toList();
        Map<String, Document> found =
                documents.findAll(target, ids, Projections.include("sequence", "decisionId", "vouchers")).stream()
                        .collect(toMap(d -> d.getString(Documents.ID), Function.identity()));
        for (Document document : chunk) {
            Document leadsTo = found.get(link.apply(document).id());
            problems.unless(
                    leadsTo != null && belongs.test(document, leadsTo),
                    place(collection, document),
                    "belongs to nothing in " + target);
        }
        chunk.clear();
    }

    private static String place(String collection, Document document) {
        String one = collection.equals(Documents.LEDGER) ? "ledger" : collection.substring(0, collection.length() - 1);
        return one + " " + document.getString(Documents.ID);
    }
}
