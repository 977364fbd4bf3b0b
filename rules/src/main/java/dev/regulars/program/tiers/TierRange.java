package dev.regulars.program.tiers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a metric lies, as a cell of {@code tiers.dmn} says it: {@code [500..1500)} is 500 and more, below
 * 1,500; {@code -} has no ends.
 */
public record TierRange(
        @Nullable BigDecimal from,
        boolean fromIncluded,
        @Nullable BigDecimal to,
        boolean toIncluded) {

    public static final TierRange ANY = new TierRange(null, true, null, false);

    private static final String NUMBER = "(-?\\d{1,12}(?:\\.\\d{1,6})?)";
    private static final Pattern COMPARED = Pattern.compile("(>=|>|<=|<)?\\s*" + NUMBER);
    private static final Pattern BETWEEN =
            Pattern.compile("([\\[(\\]])\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*([\\])\\[])");

    /** An end that is not there is not included, whatever is said. */
    public TierRange {
        fromIncluded = from == null || fromIncluded;
        toIncluded = to != null && toIncluded;
        from = from == null ? null : plain(from);
        to = to == null ? null : plain(to);
    }

    /** Empty when it is neither a comparison with a number nor a range of numbers. */
    public static Optional<TierRange> of(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.equals("-")) {
            return Optional.of(ANY);
        }
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            return Optional.of(compared(compared.group(1), new BigDecimal(compared.group(2))));
        }
        Matcher between = BETWEEN.matcher(text);
        return between.matches()
                ? Optional.of(new TierRange(
                        new BigDecimal(between.group(2)),
                        between.group(1).equals("["),
                        new BigDecimal(between.group(3)),
                        between.group(4).equals("]")))
                : Optional.empty();
    }

    private static TierRange compared(@Nullable String sign, BigDecimal number) {
        if (sign == null) {
            return new TierRange(number, true, number, true);
        }
        return sign.startsWith(">")
                ? new TierRange(number, sign.equals(">="), null, false)
                : new TierRange(null, true, number, sign.equals("<="));
    }

    /** As the file says it: {@code >= 1500}. */
    public String cell() {
        if (from != null && to != null) {
            return (fromIncluded ? "[" : "(") + from.toPlainString() + ".." + to.toPlainString()
                    + (toIncluded ? "]" : ")");
        }
        if (from != null) {
            return (fromIncluded ? ">= " : "> ") + from.toPlainString();
        }
        return to == null ? "-" : (toIncluded ? "<= " : "< ") + to.toPlainString();
    }

    /** Whether it begins and ends as {@code other} does, apart from the numbers. */
    public boolean isShapedLike(TierRange other) {
        return (from == null) == (other.from == null)
                && (to == null) == (other.to == null)
                && fromIncluded == other.fromIncluded
                && toIncluded == other.toIncluded;
    }

    /** "500 and more, below 1500" needs no more words than these: an end that is in, and one that is out. */
    public boolean isHalfOpen() {
        return fromIncluded && !toIncluded;
    }

    boolean holds(BigDecimal value) {
        boolean above = from == null || value.compareTo(from) >= (fromIncluded ? 0 : 1);
        return above && (to == null || value.compareTo(to) <= (toIncluded ? 0 : -1));
    }

    List<BigDecimal> numbers() {
        return Stream.of(from, to)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
