package dev.regulars.decision.authoring;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A draft as a document. */
final class DraftDocuments {

    static final String COLLECTION = "drafts";
    static final String REVISION = "revision";
    static final String STATUS = "status";
    /** What the last change still has to write elsewhere, should its writer have died. */
    static final String LAST = "last";

    private static final String FILES = "files";
    private static final String KEYS = "keys";

    /** For lists: without what is large. */
    static final Bson SUMMARY = new Document(FILES, 0).append(KEYS, 0).append(LAST, 0);

    private DraftDocuments() {}

    static Document write(Draft draft) {
        Document document = new Document(Documents.ID, draft.id())
                .append("name", draft.name())
                .append("base", draft.baseVersion())
                .append(REVISION, draft.revision())
                .append(STATUS, draft.status().name())
                .append("createdBy", draft.createdBy())
                .append("createdAt", draft.createdAt().toString())
                .append("editors", draft.editors())
                .append("release", asked(draft.release()))
                .append(FILES, files(draft.files()));
        return document.append(
                KEYS,
                draft.keys().tables().entrySet().stream()
                        .map(entry -> new Document("table", entry.getKey().name())
                                .append("next", entry.getValue().next())
                                .append("keys", entry.getValue().keys()))
                        .toList());
    }

    private static List<Document> files(ProgramFiles files) {
        return files.texts().entrySet().stream()
                .map(file -> new Document("name", file.getKey()).append("text", file.getValue()))
                .toList();
    }

    private static @Nullable Document asked(@Nullable Asked asked) {
        return asked == null
                ? null
                : new Document("by", asked.by())
                        .append("at", asked.at().toString())
                        .append("comment", asked.comment())
                        .append("approvedBy", asked.approvedBy())
                        .append("approvedAt", text(asked.approvedAt()))
                        .append("publishAt", text(asked.publishAt()));
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    /** Also of a summary, which then has no files. */
    static Draft read(Document document) {
        return new Draft(
                document.getString(Documents.ID),
                document.getString("name"),
                document.getString("base"),
                document.getLong(REVISION),
                Draft.Status.valueOf(document.getString(STATUS)),
                document.getString("createdBy"),
                Instant.parse(document.getString("createdAt")),
                readFiles(document),
                document.getList("editors", String.class),
                readAsked(document.get("release", Document.class)),
                readKeys(document));
    }

    private static ProgramFiles readFiles(Document document) {
        Map<String, String> texts = new TreeMap<>();
        document.getList(FILES, Document.class, List.of())
                .forEach(file -> texts.put(file.getString("name"), file.getString("text")));
        return new ProgramFiles(texts);
    }

    private static RowKeys readKeys(Document document) {
        Map<Table, TableKeys> tables = new EnumMap<>(Table.class);
        document.getList(KEYS, Document.class, List.of())
                .forEach(keys -> tables.put(
                        Table.valueOf(keys.getString("table")),
                        new TableKeys(keys.getList("keys", Integer.class), keys.getInteger("next"))));
        return new RowKeys(tables);
    }

    private static @Nullable Asked readAsked(@Nullable Document asked) {
        return asked == null
                ? null
                : new Asked(
                        asked.getString("by"),
                        Instant.parse(asked.getString("at")),
                        asked.getString("comment"),
                        asked.getString("approvedBy"),
                        instant(asked.getString("approvedAt")),
                        instant(asked.getString("publishAt")));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
