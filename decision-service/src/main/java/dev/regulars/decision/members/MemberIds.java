package dev.regulars.decision.members;

import java.security.SecureRandom;

/** Member ids: short, and of 80 random bits, so that none is met twice or guessed. */
final class MemberIds {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;
    private static final String PREFIX = "m_";

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder id = new StringBuilder(PREFIX);
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> id.append(ALPHABET.charAt(i)));
        return id.toString();
    }
}
