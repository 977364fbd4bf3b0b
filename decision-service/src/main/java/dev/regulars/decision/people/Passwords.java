package dev.regulars.decision.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What passwords must be, and how they are kept. */
final class Passwords {

    static final int LEAST_CHARACTERS = 12;
    /** bcrypt does not look further. */
    static final int MOST_BYTES = 72;

    /** No letter that is easily taken for another: 20 of 31 are 99 bits. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final SecureRandom random = new SecureRandom();
    private final BCryptPasswordEncoder bcrypt;
    private final String nobodys;

    Passwords(int strength) {
        bcrypt = new BCryptPasswordEncoder(strength);
        nobodys = hash(random());
    }

    /** For people to copy: {@code k3vwp-9hd2m-…}. */
    String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    String hash(String password) {
        return java.util.Objects.requireNonNull(bcrypt.encode(password));
    }

    /** Takes the same time when there is no hash to compare with. */
    boolean matches(String password, @Nullable String hash) {
        boolean tooLong = bytes(password) > MOST_BYTES;
        boolean equal = bcrypt.matches(tooLong ? "" : password, hash == null ? nobodys : hash);
        return equal && !tooLong && hash != null;
    }

    /** What is wrong with a password that somebody wants. */
    Optional<String> weakness(String name, String password) {
        if (password.codePointCount(0, password.length()) < LEAST_CHARACTERS) {
            return Optional.of("must have at least " + LEAST_CHARACTERS + " characters");
        }
        if (bytes(password) > MOST_BYTES) {
            return Optional.of("must have at most " + MOST_BYTES + " bytes");
        }
        if (password.toLowerCase(Locale.ROOT).contains(name) && name.length() * 2 > password.length()) {
            return Optional.of("must not be the name with little more");
        }
        if (password.codePoints().distinct().count() < LEAST_CHARACTERS / 2) {
            return Optional.of("must have at least " + LEAST_CHARACTERS / 2 + " different characters");
        }
        return Optional.empty();
    }

    private static int bytes(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length;
    }
}
