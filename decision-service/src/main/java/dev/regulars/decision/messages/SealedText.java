package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A text for links that everybody may read and only the service can make. */
final class SealedText {
    private static final int SEAL_BYTES = 16;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final KeyedHash hash;
    private final String kind;

    /** @param kind links of one kind are no links of another */
    SealedText(KeyedHash hash, String kind) {
        this.hash = hash;
        this.kind = kind;
    }

    String seal(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(sealOf(text), SEAL_BYTES + bytes.length);
        System.arraycopy(bytes, 0, both, SEAL_BYTES, bytes.length);
        return TEXT.encodeToString(both);
    }

    /** Empty for what the service has not sealed. */
    Optional<String> read(String token) {
        byte[] both;
        try {
            both = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (both.length <= SEAL_BYTES) {
            return Optional.empty();
        }
        String text = new String(both, SEAL_BYTES, both.length - SEAL_BYTES, StandardCharsets.UTF_8);
        byte[] seal = Arrays.copyOf(both, SEAL_BYTES);
        return MessageDigest.isEqual(seal, sealOf(text)) ? Optional.of(text) : Optional.empty();
    }

    private byte[] sealOf(String text) {
        return Arrays.copyOf(hash.bytes(kind, text), SEAL_BYTES);
    }
}
