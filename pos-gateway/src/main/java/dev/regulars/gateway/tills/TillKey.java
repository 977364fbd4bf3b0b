package dev.regulars.gateway.tills;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A line of the key file. Only the key's SHA-256 is known here: who reads the file or the memory cannot send as a till.
 * Of a key that signs the hash is of its name; its secret is nowhere, see {@link SigningSecret}.
 */
final class TillKey {
    private final byte[] sha256;
    private final Till till;
    private final @Nullable Instant until;
    private final boolean signed;

    TillKey(byte[] sha256, Till till, @Nullable Instant until, boolean signed) {
        this.sha256 = sha256.clone();
        this.till = till;
        this.until = until;
        this.signed = signed;
    }

    Till till() {
        return till;
    }

    boolean signed() {
        return signed;
    }

    @Nullable
    Instant until() {
        return until;
    }

    TillKey endingAt(Instant end) {
        return new TillKey(sha256, till, until == null || until.isAfter(end) ? end : until, signed);
    }

    boolean isUsable(Instant now) {
        return until == null || until.isAfter(now);
    }

    String hash() {
        return HexFormat.of().formatHex(sha256);
    }

    /** Keys with the same start are looked at together; the start alone tells an attacker nothing about a key. */
    int bucket() {
        return bucket(sha256);
    }

    static int bucket(byte[] sha256) {
        return ((sha256[0] & 0xff) << 8) | (sha256[1] & 0xff);
    }

    boolean matches(byte[] presented) {
        return MessageDigest.isEqual(sha256, presented);
    }
}
