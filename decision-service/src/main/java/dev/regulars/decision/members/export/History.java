package dev.regulars.decision.members.export;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.Posting;
import dev.regulars.decision.vouchers.ImportedVouchers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.bson.Document;
import tools.jackson.core.JsonGenerator;

/** What was posted to an account, from the first sequence to the last, each with its decision and its vouchers. */
final class History {

    private static final int CHUNK = 200;

    private final Documents documents;

    History(Documents documents) {
        this.documents = documents;
    }

    void write(Account account, JsonGenerator json) {
        for (long first = 1; first <= account.sequence(); first += CHUNK) {
            long last = Math.min(account.sequence(), first + CHUNK - 1);
            List<String> ids = LongStream.rangeClosed(first, last)
                    .mapToObj(sequence -> account.id() + ":" + sequence)
                    .toList();
            Map<String, Document> entries = byId(Documents.LEDGER, ids);
            Map<String, Document> decisions = byId(
                    Documents.DECISIONS,
                    entries.values().stream()
                            .map(e -> e.getString("decisionId"))
                            .toList());
            Map<String, Document> vouchers = byId(
                    Documents.VOUCHERS,
                    decisions.values().stream()
                            .flatMap(decision -> voucherIds(decision).stream())
                            .toList());
            for (String id : ids) {
                Document entry = known(entries, id);
                write(entry, known(decisions, entry.getString("decisionId")), vouchers, json);
            }
        }
    }

    /** Vouchers that another system issued: no decision tells of them. */
    void writeImported(Account account, JsonGenerator json) {
        List<String> ids = documents
                .find(Documents.ACCOUNTS, Documents.id(account.id()), Projections.include(ImportedVouchers.LIST))
                .map(one -> one.getList(ImportedVouchers.LIST, String.class, List.of()))
                .orElse(List.of());
        Map<String, Document> vouchers = byId(Documents.VOUCHERS, ids);
        ids.stream()
                .filter(id -> vouchers.containsKey(id)
                        && account.id().equals(known(vouchers, id).getString("accountId")))
                .sorted()
                .forEach(id -> voucher(id, known(vouchers, id), json));
    }

    private static void write(Document entry, Document decision, Map<String, Document> vouchers, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("sequence", entry.getLong("sequence"));
        json.writeStringProperty("decisionId", entry.getString("decisionId"));
        json.writeStringProperty("businessDay", entry.getString("businessDay"));
        json.writeArrayPropertyStart("postings");
        for (Posting posting : DecisionDocuments.readPostings(entry)) {
            json.writePOJO(posting);
        }
        json.writeEndArray();
        json.writeName("transaction");
        json.writeRawValue(decision.getString("request"));
        json.writeName("decision");
        json.writeRawValue(decision.getString("answer"));
        json.writeArrayPropertyStart("vouchers");
        for (String id : voucherIds(decision)) {
            voucher(id, known(vouchers, id), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void voucher(String id, Document voucher, JsonGenerator json) {
        Document redemption = voucher.get("redemption", Document.class);
        json.writeStartObject();
        json.writeStringProperty("voucherId", id);
        json.writeStringProperty("rewardId", voucher.getString("rewardId"));
        json.writeStringProperty("value", voucher.getString("value"));
        json.writeStringProperty("expiresOn", voucher.getString("expiresOn"));
        json.writeStringProperty("state", voucher.getString("state"));
        if (redemption != null) {
            json.writeStringProperty("redeemedBy", redemption.getString("transactionId"));
        }
        json.writeEndObject();
    }

    private static List<String> voucherIds(Document decision) {
        return decision.getList("vouchers", Document.class, List.of()).stream()
                .map(voucher -> voucher.getString("voucherId"))
                .toList();
    }

    /** What is missing is a defect of the books: a copy that leaves it out in silence would be no copy. */
    private static Document known(Map<String, Document> documents, String id) {
        Document document = documents.get(id);
        if (document == null) {
            throw new IllegalStateException(id + " is missing");
        }
        return document;
    }

    private Map<String, Document> byId(String collection, Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : documents.findAll(collection, ids, Projections.include()).stream()
                        .collect(toMap(document -> document.getString(Documents.ID), Function.identity()));
    }
}
