package dev.regulars.decision.relay;

import static com.mongodb.client.model.Updates.set;

import dev.regulars.decision.accounts.DecisionDocuments;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;
import java.util.List;

/** A slow relay puts an older return over a newer one. */
final class PlantedLetsAnOlderReturnWin implements Parts {

    @Override
    public Journal journal(Documents documents) {
        return new Journal(documents) {
            @Override
            void store(List<DecisionRecord> decisions) {
                super.store(decisions);
                decisions.stream().filter(d -> d.originalId() != null).forEach(this::overwrite);
            }

            private void overwrite(DecisionRecord d) {
                documents.update(
                        Documents.SALES,
                        Documents.id(d.originalId()),
                        set("returned", DecisionDocuments.quantities(d.returnedAfter())));
            }
        };
    }
}
