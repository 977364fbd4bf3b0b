package dev.regulars.gateway.tills;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of keys that sign follow from one master secret and their names, so that none is stored. A till that
 * signs sends {@code Authorization: Regulars-HMAC key=k_7f…, time=1781345700, nonce=5c1…, signature=9ab…}; the
 * signature is HMAC-SHA256 in hex of time, nonce, method, path and the body's SHA-256 in hex, each on a line.
 */
final class SigningSecret {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final byte[] master;

    SigningSecret(String master) {
        if (master.length() < SHORTEST) {
            throw new IllegalArgumentException("REGULARS_TILL_SIGNING_SECRET must have at least 32 characters");
        }
        this.master = master.getBytes(StandardCharsets.UTF_8);
    }

    /** Null without a master secret. */
    static @Nullable SigningSecret ofMaster(@Nullable String master) {
        return master == null || master.isEmpty() ? null : new SigningSecret(master);
    }

    /** What the till is given with its name. */
    String of(String keyName) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(master, "till-signing|" + keyName));
    }

    String signature(String keyName, String signed) {
        return HexFormat.of().formatHex(hmac(of(keyName).getBytes(StandardCharsets.UTF_8), signed));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
