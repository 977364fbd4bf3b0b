package dev.regulars.program;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an event of a kind tells beside its member and time. There is no free text: it could name people, and a decision
 * is kept for ever.
 *
 * @param choices the only words it may be; empty for a word of any kind or a number
 * @param range for a whole number; {@link Range#ANY} for a word
 */
public record EventAttribute(String name, boolean required, Set<String> choices, Range range) {

    /** Of a word that no list limits: an SKU, the id of a review. */
    public static final int MAX_LENGTH = 64;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._:-]{1," + MAX_LENGTH + "}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    public EventAttribute {
        choices = Set.copyOf(choices);
    }

    /** @param value a number as it is written without fraction, {@code true} and {@code false} as words */
    public boolean fits(String value) {
        if (!range.isAny()) {
            return WHOLE.matcher(value).matches() && range.contains(Long.parseLong(value));
        }
        return choices.isEmpty() ? WORD.matcher(value).matches() : choices.contains(value);
    }

    /** For people: {@code 1..5}, {@code yes or no}, {@code a word of at most 64 letters}. */
    public String form() {
        if (!range.isAny()) {
            return range.toString();
        }
        return choices.isEmpty()
                ? "a word of at most " + MAX_LENGTH + " letters, digits, dots, dashes, colons and underscores"
                : String.join(" or ", choices.stream().sorted().toList());
    }
}
