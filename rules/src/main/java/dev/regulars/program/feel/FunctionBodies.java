package dev.regulars.program.feel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What the functions do. Lists of facts may be of a kind that refuses {@code contains(null)}, so it is not asked. */
final class FunctionBodies {

    private FunctionBodies() {}

    static BigDecimal count(List<?> list) {
        return BigDecimal.valueOf(list.size());
    }

    static @Nullable BigDecimal sum(List<?> list) {
        return reduce(list, (a, b) -> a.add(b, MathContext.DECIMAL128));
    }

    static @Nullable BigDecimal min(List<?> list) {
        return reduce(list, BigDecimal::min);
    }

    static @Nullable BigDecimal max(List<?> list) {
        return reduce(list, BigDecimal::max);
    }

    static @Nullable BigDecimal mean(List<?> list) {
        BigDecimal sum = sum(list);
        return sum == null ? null : sum.divide(count(list), MathContext.DECIMAL128);
    }

    /** Null when there is nothing, or one is null. */
    private static @Nullable BigDecimal reduce(List<?> list, BinaryOperator<BigDecimal> operator) {
        BigDecimal result = null;
        for (Object element : list) {
            if (!(element instanceof BigDecimal number)) {
                return null;
            }
            result = result == null ? number : operator.apply(result, number);
        }
        return result;
    }

    static BigDecimal floor(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR);
    }

    static BigDecimal ceiling(BigDecimal number) {
        return number.setScale(0, RoundingMode.CEILING);
    }

    /** Has the sign of the divisor: -1 modulo 3 is 2. */
    static @Nullable BigDecimal modulo(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.signum() == 0) {
            return null;
        }
        BigDecimal whole = floor(dividend.divide(divisor, MathContext.DECIMAL128));
        return dividend.subtract(divisor.multiply(whole, MathContext.DECIMAL128), MathContext.DECIMAL128);
    }

    /** One false decides; otherwise one null leaves it open. */
    static @Nullable Boolean all(List<?> list) {
        return decided(list, false);
    }

    static @Nullable Boolean any(List<?> list) {
        return decided(list, true);
    }

    private static @Nullable Boolean decided(List<?> list, boolean deciding) {
        boolean open = false;
        for (Object element : list) {
            if (element == null) {
                open = true;
            } else if (element.equals(deciding)) {
                return deciding;
            }
        }
        return open ? null : Boolean.valueOf(!deciding);
    }

    /** 1.0 is the same number as 1. */
    static boolean contains(List<?> list, @Nullable Object sought) {
        for (Object element : list) {
            if (sought instanceof BigDecimal number && element instanceof BigDecimal other) {
                if (number.compareTo(other) == 0) {
                    return true;
                }
            } else if (Objects.equals(sought, element)) {
                return true;
            }
        }
        return false;
    }

    static List<Object> distinct(List<?> list) {
        return new ArrayList<>(new LinkedHashSet<>(list));
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static BigDecimal length(String text) {
        return BigDecimal.valueOf(text.codePointCount(0, text.length()));
    }

    static String day(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static FeelType dayNames() {
        return FeelType.oneOf(Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .toArray(String[]::new));
    }

    static FeelType monthNames() {
        return FeelType.oneOf(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .toArray(String[]::new));
    }
}
