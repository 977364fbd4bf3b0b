package dev.regulars.decision.messages.sms;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Replies that mean no more. Only when they are all that was written: „Stop.“ and „arrêt“ are, „stop by on Monday?“ is
 * not.
 */
final class StopWords {

    private final Set<String> words;

    StopWords(List<String> words) {
        this.words = words.stream().map(StopWords::plain).collect(Collectors.toUnmodifiableSet());
    }

    boolean mean(String reply) {
        return words.contains(plain(reply));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
    }
}
