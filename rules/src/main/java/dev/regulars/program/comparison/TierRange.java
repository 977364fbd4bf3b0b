package dev.regulars.program.comparison;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a metric lies, as a cell of {@code tiers.dmn} says it.
 *
 * @param shape what is left without the numbers: {@code [..)}, {@code >=}
 */
record TierRange(@Nullable BigDecimal from, @Nullable BigDecimal to, String shape) {

    private static final Pattern FROM = Pattern.compile("(>=)\\s*(\\d{1,12}(?:\\.\\d{1,6})?)");
    private static final Pattern BELOW = Pattern.compile("(<)\\s*(\\d{1,12}(?:\\.\\d{1,6})?)");
    private static final Pattern BETWEEN =
            Pattern.compile("\\[\\s*(\\d{1,12}(?:\\.\\d{1,6})?)\\s*\\.\\.\\s*(\\d{1,12}(?:\\.\\d{1,6})?)\\s*\\)");

    /** Null when it is none of {@code >= 5}, {@code < 5} and {@code [5..9)}. */
    static @Nullable TierRange of(String cell) {
        Matcher from = FROM.matcher(cell);
        if (from.matches()) {
            return new TierRange(number(from.group(2)), null, "from");
        }
        Matcher below = BELOW.matcher(cell);
        if (below.matches()) {
            return new TierRange(null, number(below.group(2)), "below");
        }
        Matcher between = BETWEEN.matcher(cell);
        return between.matches() ? new TierRange(number(between.group(1)), number(between.group(2)), "between") : null;
    }

    boolean isShapedLike(TierRange other) {
        return shape.equals(other.shape);
    }

    private static BigDecimal number(String text) {
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
