package dev.regulars.gateway.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The same event gets the same transaction id each time it is delivered, so it counts once. */
public final class TransactionIds {
    private static final Pattern FITS = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
    private static final int HASH_LENGTH = 40;

    private TransactionIds() {}

    /** @param kind such as {@code shopify-order}; the id is hashed when it would not fit behind it */
    public static String of(String kind, String id) {
        String whole = kind + "-" + id;
        return FITS.matcher(whole).matches() ? whole : kind + "~" + hash(id);
    }

    private static String hash(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
