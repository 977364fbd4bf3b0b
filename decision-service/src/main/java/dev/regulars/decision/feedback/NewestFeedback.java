package dev.regulars.decision.feedback;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.regulars.decision.accounts.Documents;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What members said last, by the time at which they said it. */
public final class NewestFeedback {

    /** More are not said in one nanosecond. */
    private static final int TIES = 50;

    private final FeedbackBook book;
    private final Documents documents;
    private final Supplier<ZoneId> zone;

    /** @param zone whose days are asked for: the program's */
    NewestFeedback(FeedbackBook book, Documents documents, Supplier<ZoneId> zone) {
        this.book = book;
        this.documents = documents;
        this.zone = zone;
    }

    /**
     * The newest first.
     *
     * @param storeId empty for all stores
     * @param day on which it was said; null for all
     * @param after decision id of the last of the page before; empty for the first page, as is one that is not there
     */
    public List<Feedback> page(String storeId, @Nullable LocalDate day, String after, int most) {
        String last = documents
                .find(Documents.FEEDBACK, Documents.id(after), Projections.include(FeedbackBook.AT))
                .map(found -> found.getString(FeedbackBook.AT))
                .orElse("");
        Document at = new Document("$gte", day == null ? "" : begin(day));
        if (day != null) {
            at.append("$lt", begin(day.plusDays(1)));
        }
        if (!last.isEmpty()) {
            at.append("$lte", last);
        }
        Document wanted = new Document(FeedbackBook.AT, at);
        if (!storeId.isEmpty()) {
            wanted.append(FeedbackBook.STORE, storeId);
        }
        return documents
                .first(Documents.FEEDBACK, wanted, Sorts.descending(FeedbackBook.AT, Documents.ID), most + TIES)
                .stream()
                .filter(found -> !found.getString(FeedbackBook.AT).equals(last)
                        || found.getString(Documents.ID).compareTo(after) < 0)
                .limit(most)
                .map(book::read)
                .toList();
    }

    /** Without its Z, behind which a fraction of the first second would not sort. */
    private String begin(LocalDate day) {
        String text = day.atStartOfDay(zone.get()).toInstant().toString();
        return text.substring(0, text.length() - 1);
    }
}
