package dev.regulars.decision.deciding;

import dev.regulars.decision.web.Json;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Transaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The texts of a decision that are stored: what it was decided from, without personal data. */
final class Texts {

    private Texts() {}

    /** @param member keyed hash of the identifier that came with the transaction */
    record Request(Transaction transaction, @Nullable String member) {}

    static String request(Transaction transaction, @Nullable String memberKey) {
        return Json.write(new Request(transaction, memberKey));
    }

    static Transaction transaction(String request) {
        return Json.read(request, Request.class).transaction();
    }

    static String snapshot(MemberSnapshot snapshot) {
        return Json.write(snapshot);
    }

    static MemberSnapshot snapshot(String snapshot) {
        return Json.read(snapshot, MemberSnapshot.class);
    }

    /** Of the request as stored, so of its content and not of how it was sent (white space, order of fields). */
    static String fingerprint(String request) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
