package dev.regulars.gateway.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Base64 of an HMAC-SHA256, under one of several secrets, so that a secret can be changed without a gap. */
public final class Signature {
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** Whether one of the secrets signed the parts, in their order. Every secret is tried, in constant time each. */
    public static boolean fits(@Nullable String presented, List<String> secrets, byte[]... parts) {
        byte[] signature = presented == null ? new byte[0] : presented.strip().getBytes(StandardCharsets.US_ASCII);
        boolean fits = false;
        for (String secret : secrets) {
            fits |= MessageDigest.isEqual(of(secret, parts).getBytes(StandardCharsets.US_ASCII), signature);
        }
        return fits;
    }

    public static String of(String secret, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
