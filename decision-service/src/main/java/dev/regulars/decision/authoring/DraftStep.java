package dev.regulars.decision.authoring;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.program.dictionary.Table;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What one revision of a draft touched, for others who have it open.
 *
 * @param table null when it was no table
 * @param rows of the table; empty when all of it was replaced
 * @param order whether rows came, went or moved
 */
public record DraftStep(
        long revision,
        String by,
        String at,
        String file,
        @Nullable Table table,
        List<Integer> rows,
        boolean order) {

    static final String COLLECTION = "draftSteps";
    /** Id of its entry in the log. */
    static final String ENTRY = "entry";

    public DraftStep {
        rows = List.copyOf(rows);
    }

    /** In the order of revisions. */
    static String id(String draft, long revision) {
        return "%s/%018d".formatted(draft, revision);
    }

    Document write(String draft) {
        return new Document(Documents.ID, id(draft, revision))
                .append("revision", revision)
                .append("by", by)
                .append("at", at)
                .append("file", file)
                .append("table", table == null ? null : table.name())
                .append("rows", rows)
                .append("order", order);
    }

    static DraftStep read(Document step) {
        String table = step.getString("table");
        return new DraftStep(
                step.getLong("revision"),
                step.getString("by"),
                step.getString("at"),
                step.getString("file"),
                table == null ? null : Table.valueOf(table),
                step.getList("rows", Integer.class),
                step.getBoolean("order"));
    }
}
