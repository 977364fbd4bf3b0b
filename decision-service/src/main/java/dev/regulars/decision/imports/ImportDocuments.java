package dev.regulars.decision.imports;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.MemberKey;
import java.time.Instant;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An import as a document of {@code imports}. */
final class ImportDocuments {

    static final String STATE = "state";
    static final String PAUSED = "paused";
    static final String PLACE = "place";
    static final String DONE = "done";
    static final String CHECKED = "checked";
    static final String PENDING = "pending";
    static final String MAPPING = "mapping";
    static final String PROBLEM = "problem";
    static final String CHUNKS = "chunks";
    static final String STARTED_AT = "startedAt";
    static final String ENDED_AT = "endedAt";
    static final String FILE_KEPT = "fileKept";
    static final String HAND = "hand";
    static final String UNTIL = "until";

    private ImportDocuments() {}

    static Document write(Import one) {
        return new Document(Documents.ID, one.id())
                .append("file", one.file())
                .append(MAPPING, MappingText.write(one.mapping()))
                .append("bytes", one.bytes())
                .append(CHUNKS, one.chunks())
                .append(STATE, one.state().label())
                .append(PLACE, one.place())
                .append(DONE, one.done().write())
                .append("askedBy", one.askedBy())
                .append("createdAt", one.createdAt().toString())
                .append(FILE_KEPT, true)
                .append(MemberKey.KEY, one.key().wrapped());
    }

    static Import read(Document document) {
        Document checked = document.get(CHECKED, Document.class);
        String paused = document.getString(PAUSED);
        return new Import(
                document.getString(Documents.ID),
                document.getString("file"),
                MappingText.read(document.getString(MAPPING)),
                document.getLong("bytes"),
                document.getInteger(CHUNKS),
                state(document.getString(STATE)),
                paused == null ? null : state(paused),
                document.getLong(PLACE),
                checked == null ? null : Tally.read(checked),
                Tally.read(document.get(DONE, Document.class)),
                document.getString(PROBLEM),
                document.getString("askedBy"),
                Instant.parse(document.getString("createdAt")),
                instant(document.getString(STARTED_AT)),
                instant(document.getString(ENDED_AT)),
                MemberKey.read(document));
    }

    private static ImportState state(String label) {
        return ImportState.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
