package dev.regulars.gateway.tills;

import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of one reading of the file. */
final class KeyRing {
    private static final int MAX_KEY_LENGTH = 512;

    private final Map<Integer, List<TillKey>> keys;

    KeyRing(List<TillKey> keys) {
        this.keys = keys.stream().collect(groupingBy(TillKey::bucket));
    }

    /** @param presented the key, or the name of one that signs */
    Optional<TillKey> find(String presented, boolean signed, Instant now) {
        if (presented.isEmpty() || presented.length() > MAX_KEY_LENGTH) {
            return Optional.empty();
        }
        byte[] hash = sha256(presented);
        return keys.getOrDefault(TillKey.bucket(hash), List.of()).stream()
                .filter(key -> key.matches(hash) && key.signed() == signed && key.isUsable(now))
                .findFirst();
    }

    static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
