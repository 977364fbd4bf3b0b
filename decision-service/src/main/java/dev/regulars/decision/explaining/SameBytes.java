package dev.regulars.decision.explaining;

import org.jspecify.annotations.Nullable;

/**
 * Whether what was decided again is what is stored.
 *
 * @param stored around the first difference, likewise {@code again}; null when there is none
 */
public record SameBytes(
        Outcome outcome, @Nullable String stored, @Nullable String again) {
    /** What became of deciding it again. */
    public enum Outcome {
        SAME,
        DIFFERENT,
        /** It was done by people: there is nothing to decide again. */
        NOT_BY_RULES,
        /** What is stored with it cannot be read or decided any more. */
        IMPOSSIBLE
    }

    public static final SameBytes NOT_BY_RULES = new SameBytes(Outcome.NOT_BY_RULES, null, null);

    private static final int BEFORE = 40;
    private static final int AFTER = 60;

    static SameBytes of(String stored, String again) {
        int at = 0;
        int shorter = Math.min(stored.length(), again.length());
        while (at < shorter && stored.charAt(at) == again.charAt(at)) {
            at++;
        }
        return at == stored.length() && at == again.length()
                ? new SameBytes(Outcome.SAME, null, null)
                : new SameBytes(Outcome.DIFFERENT, around(stored, at), around(again, at));
    }

    static SameBytes broken(RuntimeException why) {
        return new SameBytes(Outcome.IMPOSSIBLE, null, why.getClass().getSimpleName());
    }

    /** The first of both that is not the same. */
    SameBytes and(SameBytes other) {
        return outcome == Outcome.SAME ? other : this;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - BEFORE), Math.min(text.length(), at + AFTER));
    }
}
