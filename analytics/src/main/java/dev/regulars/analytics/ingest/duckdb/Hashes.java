package dev.regulars.analytics.ingest.duckdb;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * By which a repeated event is looked for: 60 bits of a hash, the first 15 hexadecimal digits of the MD5 (002-facts.sql
 * makes the same of older rows). Only what has a hash in common is compared, so that two with the same hash cost time,
 * and lose nothing.
 */
final class Hashes {
    private static final int LEFT_OUT = Long.SIZE - 60;
    private static final ThreadLocal<MessageDigest> MD5 = ThreadLocal.withInitial(Hashes::md5);

    private Hashes() {}

    static long ofId(String decisionId) {
        return of(decisionId);
    }

    static long ofPlace(String accountId, long sequence) {
        return of(accountId + '\n' + sequence);
    }

    private static long of(String text) {
        byte[] digest = MD5.get().digest(text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong() >>> LEFT_OUT;
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
