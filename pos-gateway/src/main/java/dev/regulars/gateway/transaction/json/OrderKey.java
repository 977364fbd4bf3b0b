package dev.regulars.gateway.transaction.json;

import dev.regulars.gateway.contract.Identifier;
import dev.regulars.gateway.contract.Transaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What keeps its order: a member's transactions; those of nobody, by till. The identifier itself is not in the key. */
final class OrderKey {
    private OrderKey() {}

    static String of(Transaction transaction) {
        Identifier member = transaction.getMember();
        if (member == null) {
            String till = transaction.getTillId();
            return transaction.getStoreId() + "/" + (till == null ? "" : till);
        }
        return sha256(member.getKind().getValue() + ":" + member.getValue());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
