package dev.regulars.program.feel;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Which known word somebody meant: {@code member.teir} is 2 steps from {@code member.tier}, {@code monday} begins with
 * {@code mon}.
 */
final class Nearest {

    /** A third of the letters may be wrong, at least 2. */
    private static final int SHARE = 3;

    private static final int AT_LEAST = 2;

    private Nearest() {}

    static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> steps(word, candidate) <= Math.max(AT_LEAST, word.length() / SHARE))
                .min(Comparator.comparingInt((String candidate) -> steps(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** To the whole path, or to its last name when only that was written: {@code tier}. */
    private static int steps(String word, String known) {
        String asked = word.toLowerCase(Locale.ROOT);
        String path = known.toLowerCase(Locale.ROOT);
        if (asked.length() > path.length() && !asked.contains(".") && asked.startsWith(path)) {
            return 1;
        }
        int whole = distance(asked, path);
        return word.contains(".") ? whole : Math.min(whole, distance(asked, path.substring(path.lastIndexOf('.') + 1)));
    }

    /** Letters to add, drop or change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
