package dev.regulars.decision.stock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/**
 * What a decision has taken that may not be committed yet.
 *
 * @param token of this hold alone: the same decision may hold again
 */
record Hold(String token, String decision, String account, long quantity, Instant at) {

    private static final Duration STALE = Duration.ofMinutes(1);

    static Hold of(RewardStock.Part part, Instant at) {
        return new Hold(UUID.randomUUID().toString(), part.decisionId(), part.accountId(), part.quantity(), at);
    }

    boolean isStale(Instant now) {
        return at.plus(STALE).isBefore(now);
    }

    Document write() {
        return new Document("token", token)
                .append("decision", decision)
                .append("account", account)
                .append("quantity", quantity)
                .append("at", at.toString());
    }

    static List<Hold> all(Document stock) {
        return stock.getList(RewardStock.HOLDS, Document.class).stream()
                .map(of -> new Hold(
                        of.getString("token"),
                        of.getString("decision"),
                        of.getString("account"),
                        of.getLong("quantity"),
                        Instant.parse(of.getString("at"))))
                .toList();
    }
}
