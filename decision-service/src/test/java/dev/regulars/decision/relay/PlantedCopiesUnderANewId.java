package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;
import java.util.List;
import org.bson.Document;

/** The id does not follow from the decision, so repeating the copy doubles it. */
final class PlantedCopiesUnderANewId implements Parts {

    @Override
    public Journal journal(Documents documents) {
        return new Journal(documents) {
            @Override
            void store(List<DecisionRecord> decisions) {
                decisions.stream()
                        .filter(d -> stored(documents, d))
                        .forEach(d -> documents.insert(Documents.LEDGER, again(d)));
                super.store(decisions);
            }
        };
    }

    private static boolean stored(Documents documents, DecisionRecord d) {
        return documents.count(Documents.LEDGER, Documents.id(d.accountId() + ":" + d.sequence())) > 0;
    }

    private static Document again(DecisionRecord d) {
        return Documents.id(d.id() + " again")
                .append("accountId", d.accountId())
                .append("sequence", d.sequence());
    }
}
