package dev.regulars.decision.verify;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Goes through all accounts and, for each, through its sequences 1 to n. Memory holds one chunk, however large an
 * account or the store is.
 */
final class Audit {

    private static final int CHUNK = 500;
    private static final Bson ACCOUNT =
            Projections.include("member", "sequence", "tier", "available", "points", "outbox._id");
    private static final Bson DECISION =
            Projections.include("state", "accountId", "sequence", "postings", "vouchers", "answer");

    private final Documents documents;
    private final Problems problems;
    private final Totals totals = new Totals();
    private final List<Step> chunk = new ArrayList<>();

    /** A sequence of an account; the last one of each is followed by a step 0, which ends it. */
    private record Step(AccountAudit account, long sequence) {

        String ledgerId() {
            return account.accountId + ":" + sequence;
        }
    }

    Audit(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    Totals run() {
        documents.scan(Documents.ACCOUNTS, new Document(), ACCOUNT, document -> {
            AccountAudit account = new AccountAudit(document, problems, totals);
            for (long sequence = 1; sequence <= account.lastSequence; sequence++) {
                add(new Step(account, sequence));
            }
            add(new Step(account, 0));
        });
        check();
        return totals;
    }

    private void add(Step step) {
        chunk.add(step);
        if (chunk.size() >= CHUNK) {
            check();
        }
    }

    private void check() {
        Map<String, Document> entries = byId(
                Documents.LEDGER,
                chunk.stream().filter(s -> s.sequence > 0).map(Step::ledgerId).toList(),
                Projections.include());
        Map<String, Document> decisions = byId(
                Documents.DECISIONS,
                entries.values().stream().map(e -> e.getString("decisionId")).toList(),
                DECISION);
        Map<String, Document> vouchers = byId(
                Documents.VOUCHERS,
                decisions.values().stream()
                        .flatMap(d -> d.getList("vouchers", Document.class, List.of()).stream())
                        .map(v -> v.getString("voucherId"))
                        .toList(),
                Projections.include());
        for (Step step : chunk) {
            if (step.sequence == 0) {
                step.account.end();
                continue;
            }
            Document entry = entries.get(step.ledgerId());
            Document decision = entry == null ? null : decisions.get(entry.getString("decisionId"));
            step.account.post(step.sequence, new Posted("ledger " + step.ledgerId(), entry, decision, vouchers));
        }
        chunk.clear();
    }

    private Map<String, Document> byId(String collection, Collection<String> ids, Bson projection) {
        List<String> known = ids.stream().filter(Objects::nonNull).distinct().toList();
        return known.isEmpty()
                ? Map.of()
                : documents.findAll(collection, known, projection).stream()
                        .collect(toMap(d -> d.getString(Documents.ID), Function.identity()));
    }
}
