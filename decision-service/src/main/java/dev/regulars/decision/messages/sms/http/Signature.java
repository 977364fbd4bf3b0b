package dev.regulars.decision.messages.sms.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 of a body, as providers write it: in hexadecimal or Base64, with or without {@code sha256=}. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "sha256=";

    private Signature() {}

    static boolean isOf(byte[] body, String secret, String signature) {
        String shown = signature.strip();
        String bare =
                shown.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) ? shown.substring(PREFIX.length()) : shown;
        byte[] right = mac(body, secret);
        return same(HexFormat.of().formatHex(right), bare.toLowerCase(Locale.ROOT))
                | same(Base64.getEncoder().encodeToString(right), bare);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
