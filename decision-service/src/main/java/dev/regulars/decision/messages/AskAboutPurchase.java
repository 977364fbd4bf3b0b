package dev.regulars.decision.messages;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.consents.Purpose;
import dev.regulars.program.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;

/**
 * Which purchases are asked about: a share of them, always the same, and no member again within the row's days. Who was
 * chosen, and by which row, is written down before the message is planned, so a purchase that is looked at twice is
 * chosen both times. Who does not allow a row's question leaves the days to other rows.
 *
 * <p>A share of 10 and 30 days: of the purchases of 1, 5 and 9 June, the draw takes those of the 5th and the 9th; the
 * member is asked about that of the 5th.
 */
final class AskAboutPurchase {

    /** What holds the purchase in a message's values. */
    private static final String DECISION = "decision";

    private static final int HUNDRED = 100;
    private static final String AT = "at";
    private static final String ROW = "row";

    private final Documents documents;
    private final Supplier<ConsentBook> consents;

    AskAboutPurchase(Documents documents, Supplier<ConsentBook> consents) {
        this.documents = documents;
        this.consents = consents;
    }

    boolean asks(Notice row, String memberId, String decisionId, Instant now) {
        return isDrawn(row, decisionId) && allows(row, memberId) && mayBeAsked(row, memberId, decisionId, now);
    }

    private boolean allows(Notice row, String memberId) {
        Channel channel = Channel.valueOf(row.channel().name());
        return consents.get()
                .find(memberId)
                .map(said -> said.allows(channel, Purpose.FEEDBACK))
                .orElse(false);
    }

    /** By the id alone, which no till chooses with this in mind. */
    static boolean isDrawn(Notice row, String decisionId) {
        String reference = MessageReference.of(row.id() + "/" + decisionId);
        return Integer.parseInt(reference.substring(0, 4), 16) % HUNDRED
                < row.timing().share();
    }

    private boolean mayBeAsked(Notice row, String memberId, String decisionId, Instant now) {
        Document fresh = Documents.id(memberId)
                .append(DECISION, decisionId)
                .append(ROW, row.id())
                .append(AT, now.toString());
        if (documents.insert(Documents.ASKED_LATELY, fresh)) {
            return true;
        }
        Optional<Document> before =
                documents.find(Documents.ASKED_LATELY, Documents.id(memberId), Projections.include());
        if (before.isEmpty()) {
            return false; // erased in this moment
        }
        String last = before.get().getString(AT);
        if (decisionId.equals(before.get().getString(DECISION))) {
            return row.id().equals(before.get().getString(ROW));
        }
        Long days = row.timing().days();
        boolean lately =
                days != null && Instant.parse(last).plus(Duration.ofDays(days)).isAfter(now);
        return !lately
                && documents.update(
                        Documents.ASKED_LATELY,
                        Documents.id(memberId).append(AT, last),
                        Updates.combine(
                                Updates.set(DECISION, decisionId),
                                Updates.set(ROW, row.id()),
                                Updates.set(AT, now.toString())));
    }

    /** What is filled in later, when the link is made. */
    static void about(Map<String, String> values, String decisionId) {
        values.put(DECISION, decisionId);
    }

    static boolean isOne(Outgoing message) {
        return message.values().containsKey(DECISION);
    }

    static FeedbackLinks.Asked asked(String memberId, Outgoing message) {
        return new FeedbackLinks.Asked(
                Objects.requireNonNull(message.values().get(DECISION)),
                memberId,
                message.notice(),
                message.channel().word());
    }
}
