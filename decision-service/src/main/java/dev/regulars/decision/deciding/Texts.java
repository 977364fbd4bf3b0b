package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.web.Json;
import dev.regulars.engine.MemberEvent;
import dev.regulars.engine.Transaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The texts of a decision that are stored: what it was decided from, without personal data. */
final class Texts {

    /** Writes a transaction without a cashier or event as it was written before there were any. */
    private static final JsonMapper MAPPER = Json.MAPPER
            .rebuild()
            .addMixIn(Transaction.class, OfTransaction.class)
            .build();

    private interface OfTransaction {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String cashierId();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        MemberEvent event();
    }

    private Texts() {}

    /** @param fingerprint of the text and of who was shown: of the content, not of how it was sent */
    record Request(String text, String fingerprint) {

        Request as(String sent) {
            return new Request(text, sent);
        }
    }

    /**
     * Of the identifier nothing is left but in the fingerprint: it would lead to the member after an erasure. The
     * cashier is no part of it: a file that is sent again by a version that tells who served is the same sale, and what
     * was stored without one keeps its fingerprint.
     *
     * @param memberKey keyed hash of the identifier that came with the transaction
     */
    static Request request(Transaction transaction, @Nullable String memberKey) {
        String text = MAPPER.writeValueAsString(transaction);
        String content = MAPPER.writeValueAsString(transaction.servedBy(null));
        return new Request(text, fingerprint(content + "|" + memberKey));
    }

    static Transaction transaction(String request) {
        return Json.read(request, Transaction.class);
    }

    static @Nullable String storeId(String request) {
        String storeId = Json.MAPPER.readTree(request).path("storeId").asString("");
        return storeId.isEmpty() ? null : storeId;
    }

    static String fingerprint(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
