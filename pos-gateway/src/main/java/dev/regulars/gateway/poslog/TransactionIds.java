package dev.regulars.gateway.poslog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The id of a transaction, from what names it in the standard, so that the same receipt always gets the same one:
 * {@code LON-01~3~20260301~4711}. A {@code ~} cannot stand in its parts; parts that do not fit are hashed.
 */
final class TransactionIds {
    /** Leaves room for the suffix of a receipt that is several transactions. */
    private static final Pattern FITTING = Pattern.compile("[A-Za-z0-9._-]+(~[A-Za-z0-9._-]+){3}");

    private static final int MAX_LENGTH = 56;

    private TransactionIds() {}

    static String of(String store, String workstation, String businessDay, String sequence) {
        String day = businessDay.replace("-", "");
        String id = String.join("~", store, workstation, day, number(sequence));
        return id.length() <= MAX_LENGTH && FITTING.matcher(id).matches()
                ? id
                : "h~" + sha256(String.join("\u0000", store, workstation, day, number(sequence)));
    }

    /** 000123 and 123 are one number: links are written without the zeros by some tills. */
    static String number(String sequence) {
        String stripped = sequence.replaceFirst("^0+(?=.)", "");
        return sequence.matches("\\d+") ? stripped : sequence;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
