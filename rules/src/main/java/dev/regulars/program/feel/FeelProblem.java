package dev.regulars.program.feel;

/**
 * Why a condition is refused.
 *
 * @param part of the condition, as it is written there
 * @param message for the person who wrote it: {@code "member.teir" is no fact; did you mean member.tier?}
 */
public record FeelProblem(Code code, String part, String message) {

    /** Stable; the words may change. In the order in which they are looked for. */
    public enum Code {
        TOO_LONG,
        CHARACTER_NOT_ALLOWED,
        NESTED_TOO_DEEP,
        UNREADABLE,
        NOT_ALLOWED,
        NAME_UNKNOWN,
        TYPE_WRONG,
        VALUE_IMPOSSIBLE,
        TOO_MUCH_WORK
    }
}
