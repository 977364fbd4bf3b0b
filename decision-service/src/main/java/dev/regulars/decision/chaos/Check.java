package dev.regulars.decision.chaos;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.deciding.inbox.RefusedLater;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What tills were told, against what the store has. */
final class Check {

    private static final int CHUNK = 500;
    private static final Bson DECISION = Projections.include("state", "answer", "vouchers.voucherId");

    private final Documents documents;
    private final Notebook notebook;
    private final Playground ground;

    Check(Documents documents, Notebook notebook, Playground ground) {
        this.documents = documents;
        this.notebook = notebook;
        this.ground = ground;
    }

    Findings run(Consumer<String> printer) throws InterruptedException {
        Findings findings = new Findings(printer);
        Set<String> early = new EarlyReturns(documents).settled();
        Set<String> refusedLater = new HashSet<>(RefusedLater.read(ground.kafka).keySet());
        findings.notes.add("accepted, and refused when they were decided: " + refusedLater.size());
        findings.notes.add("returns that wait for a sale that was refused: " + early.size());
        refusedLater.addAll(early);
        List<Noted> chunk = new ArrayList<>();
        for (Noted noted : notebook.all()) {
            if (!noted.request.isRedemption()) {
                chunk.add(noted);
            }
            if (chunk.size() >= CHUNK) {
                check(chunk, refusedLater, findings);
                chunk.clear();
            }
        }
        check(chunk, refusedLater, findings);
        entriesAreThereOnce(findings);
        new Limits(documents, notebook, findings).check();
        return findings;
    }

    private void check(List<Noted> chunk, Set<String> refusedLater, Findings findings) throws InterruptedException {
        Map<String, Document> stored = documents
                .findAll(
                        Documents.DECISIONS,
                        chunk.stream().map(noted -> noted.request.decisionId()).toList(),
                        DECISION)
                .stream()
                .filter(found -> DecisionDocuments.COMMITTED.equals(found.getString(DecisionDocuments.STATE)))
                .collect(toMap(found -> found.getString(Documents.ID), found -> found));
        for (Noted noted : chunk) {
            String id = noted.request.decisionId();
            check(noted, stored.get(id), refusedLater.contains(id), findings);
        }
    }

    private void check(Noted noted, @Nullable Document stored, boolean refusedLater, Findings findings)
            throws InterruptedException {
        String what = noted.request.kind().words() + " " + noted.request.decisionId();
        if (noted.isAcknowledged()) {
            findings.acknowledged();
        }
        if (noted.isContradicted()) {
            findings.add(Harm.DOUBLED, what + " was answered in two ways");
        }
        if (stored == null && noted.isDecided()) {
            findings.add(Harm.LOST, what + " was answered and is not stored");
        } else if (stored == null && noted.isAcknowledged() && !refusedLater) {
            findings.add(Harm.LOST, what + " was accepted and neither decided nor refused");
        } else if (stored != null && noted.isDecided() && !noted.says(answer(stored))) {
            findings.add(Harm.LOST, what + " was answered otherwise than it is stored");
        } else if (stored != null && noted.isOnlyRefused()) {
            findings.add(Harm.DOUBLED, what + " was refused and is stored");
        }
    }

    /** Codes of vouchers are not at rest: the service derives them anew. */
    private String answer(Document stored) throws InterruptedException {
        if (stored.getList("vouchers", Document.class, List.of()).isEmpty()) {
            return stored.getString("answer");
        }
        String path = "/v1/decisions/" + stored.getString(Documents.ID);
        return Http.get(ground.serviceUrls.get(0), path).map(Answer::body).orElse("no answer");
    }

    private void entriesAreThereOnce(Findings findings) {
        Set<String> seen = new HashSet<>();
        documents.scan(Documents.LEDGER, new Document(), Projections.include("decisionId"), entry -> {
            if (!seen.add(entry.getString("decisionId"))) {
                findings.add(Harm.DOUBLED, entry.getString("decisionId") + " stands twice in the ledger");
            }
        });
    }
}
