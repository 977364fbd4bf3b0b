package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Documents;
import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A return that is here before its sale.
 *
 * @param id of its decision
 * @param saleId decision id of the sale
 * @param request the transaction
 * @param fingerprint of what the till has sent
 * @param memberId who was shown; null when nobody was, or nobody known
 * @param until when it no longer waits
 */
record EarlyReturn(
        String id,
        String saleId,
        String request,
        String fingerprint,
        @Nullable String memberId,
        Instant until) {

    static final String REFUSED = "refused";

    Document write() {
        return Documents.id(id)
                .append("saleId", saleId)
                .append("request", request)
                .append("fingerprint", fingerprint)
                .append("memberId", memberId)
                .append("until", until.toString());
    }

    static EarlyReturn read(Document document) {
        return new EarlyReturn(
                document.getString(Documents.ID),
                document.getString("saleId"),
                document.getString("request"),
                document.getString("fingerprint"),
                document.getString("memberId"),
                Instant.parse(document.getString("until")));
    }
}
