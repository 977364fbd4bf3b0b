package dev.regulars.gateway.tills;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header of a request that is signed, see {@link SigningSecret}. */
public record SignedRequest(String key, long time, String nonce, String signature) {
    private static final Pattern HEADER = Pattern.compile(
            "Regulars-HMAC key=([A-Za-z0-9_-]{1,64}), ?time=([0-9]{1,12}), ?nonce=([A-Za-z0-9_-]{8,64}),"
                    + " ?signature=([0-9a-f]{64})");

    /** Empty when it is another scheme, or none. */
    public static Optional<SignedRequest> read(@Nullable String authorization) {
        Matcher header = HEADER.matcher(authorization == null ? "" : authorization.strip());
        return header.matches()
                ? Optional.of(new SignedRequest(
                        header.group(1), Long.parseLong(header.group(2)), header.group(3), header.group(4)))
                : Optional.empty();
    }

    Instant at() {
        return Instant.ofEpochSecond(time);
    }

    /** @param path with its query, as it was sent */
    String signed(String method, String path, byte[] body) {
        return String.join("\n", Long.toString(time), nonce, method, path, sha256(body));
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
