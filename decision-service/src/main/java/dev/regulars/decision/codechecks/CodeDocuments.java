package dev.regulars.decision.codechecks;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** {@link SentCodes} in the store: one document for each member who was sent any, small whatever is asked. */
final class CodeDocuments {

    private static final int MAX_ROUNDS = 50;
    private static final String CODES = "codes";
    private static final String WRONG = "wrong";
    private static final String VERSION = "version";

    private final Documents documents;

    CodeDocuments(Documents documents) {
        this.documents = documents;
    }

    /** What to keep of a member, or nothing new, and what to say. */
    record Next<T>(@Nullable SentCodes codes, T answer) {}

    /** Empty when others were faster every time. */
    <T> Optional<T> change(String memberId, Function<SentCodes, Next<T>> change) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Optional<Document> before =
                    documents.find(Documents.CODE_CHECKS, Documents.id(memberId), Projections.include());
            Next<T> next = change.apply(before.map(CodeDocuments::read).orElse(SentCodes.NONE));
            if (next.codes() == null || write(memberId, before.orElse(null), next.codes())) {
                return Optional.of(next.answer());
            }
        }
        return Optional.empty();
    }

    private boolean write(String memberId, @Nullable Document before, SentCodes codes) {
        List<Document> list =
                codes.codes().stream().map(CodeDocuments::document).toList();
        if (before == null) {
            return documents.insert(
                    Documents.CODE_CHECKS,
                    Documents.id(memberId)
                            .append(VERSION, 1L)
                            .append(WRONG, codes.wrong())
                            .append(CODES, list));
        }
        long version = before.getLong(VERSION);
        return documents.update(
                Documents.CODE_CHECKS,
                Documents.id(memberId).append(VERSION, version),
                Updates.combine(
                        Updates.set(VERSION, version + 1),
                        Updates.set(WRONG, codes.wrong()),
                        Updates.set(CODES, list)));
    }

    private static SentCodes read(Document document) {
        return new SentCodes(
                document.getList(CODES, Document.class).stream()
                        .map(code -> new SentCode(
                                code.getString("hash"),
                                Instant.parse(code.getString("sentAt")),
                                Instant.parse(code.getString("until")),
                                code.getString("usedFor")))
                        .toList(),
                document.getInteger(WRONG));
    }

    private static Document document(SentCode code) {
        return new Document("hash", code.hash())
                .append("sentAt", code.sentAt().toString())
                .append("until", code.until().toString())
                .append("usedFor", code.usedFor());
    }
}
