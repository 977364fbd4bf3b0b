package dev.regulars.engine;

/**
 * Why a transaction is refused.
 *
 * @param field path in the request, {@code lines[3].quantity}
 */
public record Violation(Code code, String field, String reason) {

    /** In order of precedence: the first one names the whole refusal. */
    public enum Code {
        MISSING_FIELD,
        TOO_MANY_LINES,
        TOO_MANY_ENTRIES,
        DUPLICATE_LINE_ID,
        QUANTITY_NOT_POSITIVE,
        TOO_MANY_DECIMALS,
        CURRENCY_MISMATCH,
        DISCOUNT_TOO_LARGE,
        OCCURRED_IN_FUTURE,
        ORIGINAL_REQUIRED,
        RETURN_EXCEEDS_SALE,
        POINTS_NOT_WHOLE,
        POINTS_NEED_MEMBER,
        BASKET_BELOW_MINIMUM,
        POINTS_BELOW_MINIMUM,
        POINTS_NOT_IN_STEPS,
        POINTS_OVER_SHARE,
        INSUFFICIENT_POINTS,
        EVENT_UNKNOWN,
        EVENT_NOT_FROM_SOURCE,
        ATTRIBUTE_UNKNOWN,
        ATTRIBUTE_INVALID
    }
}
