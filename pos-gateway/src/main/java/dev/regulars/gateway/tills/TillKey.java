package dev.regulars.gateway.tills;

import java.security.MessageDigest;

/** Only the key's SHA-256 is known here: who reads the file or the memory cannot send as a till. */
final class TillKey {
    private final byte[] sha256;
    private final Till till;

    TillKey(byte[] sha256, Till till) {
        this.sha256 = sha256.clone();
        this.till = till;
    }

    Till till() {
        return till;
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
