package dev.regulars.engine;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which members are kept out of a row, so that its effect can be measured against them. The same members always, on
 * every machine; for another row, others.
 */
public final class HoldOut {

    private static final int PARTS = 10_000;

    private HoldOut() {}

    /** @param percent of all members, down to hundredths of a percent */
    public static boolean keepsOut(String row, String memberId, BigDecimal percent) {
        if (percent.signum() == 0) {
            return false;
        }
        byte[] hash = sha256().digest((row + "\n" + memberId).getBytes(StandardCharsets.UTF_8));
        long number = 0;
        for (int i = 0; i < 4; i++) {
            number = number << 8 | (hash[i] & 0xff);
        }
        return BigDecimal.valueOf(number % PARTS).compareTo(percent.movePointRight(2)) < 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
