package dev.regulars.decision.verify;

import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.Posting;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One sequence of an account with all that must be there for it.
 *
 * @param vouchers those found of the decision's, by id
 */
record Posted(
        String place, @Nullable Document entry, @Nullable Document decision, Map<String, Document> vouchers) {

    static List<Posting> postings(@Nullable Document document) {
        return document == null || !document.containsKey("postings")
                ? List.of()
                : DecisionDocuments.readPostings(document);
    }
}
