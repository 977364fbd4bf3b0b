package dev.regulars.decision.operations;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.web.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finishes what was begun on one account and has to be followed on another. */
final class FollowUps {

    private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);
    private static final int PAGE = 100;

    private final Accounts accounts;
    private final Documents documents;
    private final Map<String, SecondStep> steps;

    FollowUps(Accounts accounts, Documents documents, List<SecondStep> steps) {
        this.accounts = accounts;
        this.documents = documents;
        this.steps = steps.stream().collect(Collectors.toMap(SecondStep::type, Function.identity()));
    }

    /** What the first of two steps was asked. */
    static <T> T asked(DecisionRecord first, Class<T> type) {
        return Json.MAPPER.treeToValue(Json.MAPPER.readTree(first.request()).required("asked"), type);
    }

    /** One that fails does not keep the others waiting. */
    void work() {
        String after = "";
        List<Document> page;
        do {
            Document behind = new Document(Documents.ID, new Document("$gt", after));
            page = documents.page(Documents.FOLLOW_UPS, behind, Projections.include(), PAGE);
            for (Document note : page) {
                after = note.getString(Documents.ID);
                attempt(after, note.getString("type"));
            }
        } while (page.size() == PAGE);
    }

    private void attempt(String id, String type) {
        try {
            DecisionRecord first = accounts.decision(id).orElseThrow();
            if (Objects.requireNonNull(steps.get(type)).finish(first)) {
                documents.delete(Documents.FOLLOW_UPS, Documents.id(id));
            }
        } catch (RuntimeException e) {
            LOG.warn("what follows {} failed and is tried again: {}", id, e.toString());
        }
    }
}
