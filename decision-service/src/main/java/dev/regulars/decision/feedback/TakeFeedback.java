package dev.regulars.decision.feedback;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.web.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes what a member says of an own purchase: once, and as long as it is remembered. */
public final class TakeFeedback {

    static final Duration LATEST = Duration.ofDays(60);

    private final FeedbackBook book;
    private final Documents documents;
    private final Accounts accounts;
    private final Clock clock;

    TakeFeedback(FeedbackBook book, Documents documents, Accounts accounts, Clock clock) {
        this.book = book;
        this.documents = documents;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Taken {
        YES,
        /** Something was said of the purchase before. */
        BEFORE,
        /** No purchase of this member, or one that is too long ago, or the member is gone. */
        NOT_THEIRS
    }

    /**
     * @param score 0 to 10
     * @param comment in the member's words; null or blank for none
     */
    public Taken take(String memberId, String decisionId, int score, @Nullable String comment, String channel) {
        String home = accounts.home(memberId);
        Optional<JsonNode> purchase = purchase(home, decisionId);
        if (purchase.isEmpty()) {
            return Taken.NOT_THEIRS;
        }
        if (book.isThere(decisionId)) {
            return Taken.BEFORE;
        }
        JsonNode sold = purchase.get();
        boolean added = book.add(new Feedback(
                decisionId,
                home,
                sold.path("storeId").asString(""),
                sold.hasNonNull("cashierId") ? sold.get("cashierId").asString() : null,
                score,
                comment == null || comment.isBlank() ? null : comment.strip(),
                channel,
                clock.instant()));
        return added ? Taken.YES : book.isThere(decisionId) ? Taken.BEFORE : Taken.NOT_THEIRS;
    }

    /** Whether something can be said of a decision of the member's: a purchase, not long ago, of which nothing was. */
    public boolean isOpen(Document decision) {
        return "sale".equals(decision.getString("type"))
                && isRecent(decision)
                && !book.isThere(decision.getString(Documents.ID));
    }

    private boolean isRecent(Document sale) {
        return Instant.parse(sale.getString("occurredAt"))
                .isAfter(clock.instant().minus(LATEST));
    }

    /** What its event says. Of a member who was merged the purchases are the other's, too. */
    private Optional<JsonNode> purchase(String home, String decisionId) {
        return documents
                .find(
                        Documents.DECISIONS,
                        Documents.id(decisionId).append("type", "sale"),
                        Projections.include("accountId", "event", "occurredAt"))
                .filter(sale -> accounts.home(sale.getString("accountId")).equals(home))
                .filter(this::isRecent)
                .map(TakeFeedback::data);
    }

    private static JsonNode data(Document sale) {
        return Json.MAPPER.readTree(sale.getString("event")).path("data");
    }
}
