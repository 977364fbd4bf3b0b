package dev.regulars.decision.deciding;

import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Returns that wait for their sales. There are few: a sale comes late when its till was cut off. */
@Component
class EarlyReturns {

    /** More than this means that something else is wrong; then they are refused. */
    private static final long MOST = 100_000;

    private static final int PAGE = 100;

    private final Documents documents;

    EarlyReturns(Documents documents) {
        this.documents = documents;
    }

    /** Repeating it changes nothing. Empty when it waits. */
    Optional<Problem> keep(EarlyReturn early) {
        if (documents.count(Documents.EARLY_RETURNS, new Document()) >= MOST) {
            return Optional.of(Problem.of(ProblemCode.ORIGINAL_NOT_FOUND, "too many returns wait for their sales"));
        }
        if (documents.insert(Documents.EARLY_RETURNS, early.write())) {
            return Optional.empty();
        }
        return documents
                .find(Documents.EARLY_RETURNS, Documents.id(early.id()), Projections.include())
                .filter(known -> !early.fingerprint().equals(known.getString("fingerprint")))
                .map(other -> Problem.of(ProblemCode.ID_REUSED, null));
    }

    void forEach(Consumer<EarlyReturn> use) {
        String after = "";
        List<Document> page;
        do {
            Document waiting = new Document(Documents.ID, new Document("$gt", after)).append(EarlyReturn.REFUSED, null);
            page = documents.page(Documents.EARLY_RETURNS, waiting, Projections.include(), PAGE);
            for (Document document : page) {
                after = document.getString(Documents.ID);
                use.accept(EarlyReturn.read(document));
            }
        } while (page.size() == PAGE);
    }

    void remove(EarlyReturn early) {
        documents.delete(Documents.EARLY_RETURNS, Documents.id(early.id()));
    }

    /** Nobody waits for the answer, so it is kept, to be found by who asks. */
    void refuse(EarlyReturn early, ProblemCode code) {
        documents.update(Documents.EARLY_RETURNS, Documents.id(early.id()), set(EarlyReturn.REFUSED, code.name()));
    }
}
