package dev.regulars.decision.imports;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.imports.rows.Mapping;
import dev.regulars.decision.imports.rows.RowError;
import dev.regulars.decision.imports.rows.RowProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.Document;

/** What was wrong with rows, in order of lines. */
public final class ImportErrors {

    static final String COLLECTION = "importErrors";

    /** Each column may have one, and the row itself some. */
    private static final int MOST_OF_LINE = Mapping.MOST_COLUMNS + 10;

    private final Documents documents;

    ImportErrors(Documents documents) {
        this.documents = documents;
    }

    /** Adding the same again changes nothing. */
    void add(Import one, List<RowError> errors) {
        Map<Long, Integer> ofLine = new HashMap<>();
        List<Document> all = new ArrayList<>();
        for (RowError error : errors) {
            int number = ofLine.merge(error.line(), 1, Integer::sum);
            String place = String.format(Locale.ROOT, "%010d/%02d", error.line(), number);
            all.add(Documents.id(prefix(one) + place)
                    .append("line", error.line())
                    .append("column", error.column())
                    .append("problem", error.problem().name()));
        }
        documents.insertNew(COLLECTION, all);
    }

    /** Of the check or the run, whichever was last. */
    private static String prefix(Import one) {
        boolean check = one.state() == ImportState.CHECKING
                || one.state() == ImportState.CHECKED
                || one.paused() == ImportState.CHECKING;
        return one.id() + (check ? "/check/" : "/run/");
    }

    /**
     * @param after the line after which they begin
     * @param most after which they end with the line; those of one line are never parted
     */
    public List<RowError> page(Import one, long after, int most) {
        Document range = new Document("$gt", prefix(one) + String.format(Locale.ROOT, "%010d/99", after))
                .append("$lt", prefix(one) + "~");
        List<RowError> more = documents
                .page(COLLECTION, new Document(Documents.ID, range), Projections.include(), most + MOST_OF_LINE)
                .stream()
                .map(ImportErrors::read)
                .toList();
        int end = Math.min(most, more.size());
        while (end < more.size() && more.get(end).line() == more.get(end - 1).line()) {
            end++;
        }
        return more.subList(0, end);
    }

    private static RowError read(Document document) {
        return new RowError(
                document.getLong("line"),
                document.getString("column"),
                RowProblem.valueOf(document.getString("problem")));
    }

    /** Of an earlier check by another mapping. */
    void forgetCheck(String importId) {
        Document check = new Document(
                Documents.ID, new Document("$gt", importId + "/check/").append("$lt", importId + "/check/~"));
        List<Document> page;
        do {
            page = documents.page(COLLECTION, check, Projections.include(Documents.ID), 1_000);
            page.forEach(one -> documents.delete(COLLECTION, Documents.id(one.getString(Documents.ID))));
        } while (!page.isEmpty());
    }
}
