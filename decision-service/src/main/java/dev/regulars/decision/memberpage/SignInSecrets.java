package dev.regulars.decision.memberpage;

import dev.regulars.decision.accounts.KeyedHash;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What signing in is secured by. A browser that asks keeps a secret, of which the sign-in's id is a keyed hash: only
 * that browser can use the code. A link says the id, under a seal that only the service can make.
 */
final class SignInSecrets {

    private static final int CODES = 1_000_000;
    private static final int SECRET_BYTES = 32;
    private static final int SEAL_BYTES = 16;
    /** 128 bits: short enough for a link in a text message. */
    private static final int ID_LENGTH = 32;

    private static final HexFormat HEX = HexFormat.of();
    private static final String SEAL = "member-link";
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final KeyedHash hash;

    SignInSecrets(KeyedHash hash) {
        this.hash = hash;
    }

    /** 256 bits, for a cookie. */
    String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return TEXT.encodeToString(bytes);
    }

    /** Six digits. */
    String code() {
        return String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
    }

    /** The id of what a browser with this secret asked for. */
    String idOf(String secret) {
        return hash.hex("sign-in", secret).substring(0, ID_LENGTH);
    }

    /** The id of a link that somebody asked for under a name of their own: of the same always the same. */
    String idOf(String memberId, String name) {
        return hash.hex("page-link", memberId + "|" + name).substring(0, ID_LENGTH);
    }

    String codeHash(String id, String code) {
        return hash.hex("sign-in-code|" + id, code);
    }

    String sessionHash(String secret) {
        return hash.hex("member-session", secret);
    }

    /** What a link ends with: 43 characters. */
    String token(String id) {
        byte[] text = HEX.parseHex(id);
        byte[] token = Arrays.copyOf(seal(id), SEAL_BYTES + text.length);
        System.arraycopy(text, 0, token, SEAL_BYTES, text.length);
        return TEXT.encodeToString(token);
    }

    /** The id; empty for what the service has not made. */
    Optional<String> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (bytes.length != SEAL_BYTES + ID_LENGTH / 2) {
            return Optional.empty();
        }
        String id = HEX.formatHex(bytes, SEAL_BYTES, bytes.length);
        boolean ours = MessageDigest.isEqual(Arrays.copyOf(bytes, SEAL_BYTES), seal(id))
                && token(id).equals(token);
        return Optional.of(id).filter(one -> ours);
    }

    private byte[] seal(String id) {
        return Arrays.copyOf(hash.bytes(SEAL, id), SEAL_BYTES);
    }
}
