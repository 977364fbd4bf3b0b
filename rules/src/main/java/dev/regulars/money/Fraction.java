package dev.regulars.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of points before rounding, always in lowest terms with a positive denominator. Exactness matters:
 * three lines of
 * 1.00 at "1 point per 3.00" are 1/3 + 1/3 + 1/3 = 1 point, where decimals would floor 0.999… to 0. Overflow of a
 * {@code long} is an
 * {@link ArithmeticException}, never a wrong number.
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(0, 1);
    public static final Fraction ONE = new Fraction(1, 1);

    public Fraction {
        if (denominator == 0) {
            throw new ArithmeticException("denominator is 0");
        }
        long gcd = gcd(Math.absExact(numerator), Math.absExact(denominator));
        long sign = denominator < 0 ? -1 : 1;
        numerator = sign * numerator / gcd;
        denominator = sign * denominator / gcd;
    }

    public static Fraction of(long whole) {
        return new Fraction(whole, 1);
    }

    public static Fraction of(BigDecimal decimal) {
        BigDecimal plain = decimal.stripTrailingZeros();
        if (plain.scale() <= 0) {
            return of(plain.longValueExact());
        }
        return new Fraction(
                plain.unscaledValue().longValueExact(),
                BigDecimal.TEN.pow(plain.scale()).longValueExact());
    }

    /** By halves and differences: divisions cost more than all else here. Neither is negative. */
    private static long gcd(long a, long b) {
        if (a == 0 || b == 0) {
            return Math.max(1, a + b);
        }
        if (a == 1 || b == 1) {
            return 1;
        }
        int twos = Math.min(Long.numberOfTrailingZeros(a), Long.numberOfTrailingZeros(b));
        long odd = a >> Long.numberOfTrailingZeros(a);
        long rest = b;
        do {
            rest >>= Long.numberOfTrailingZeros(rest);
            long less = Math.min(odd, rest);
            rest = Math.abs(odd - rest);
            odd = less;
        } while (rest != 0);
        return odd << twos;
    }

    public Fraction plus(Fraction other) {
        if (numerator == 0 || other.numerator == 0) {
            return numerator == 0 ? other : this;
        }
        if (denominator == other.denominator) {
            return new Fraction(Math.addExact(numerator, other.numerator), denominator);
        }
        long gcd = gcd(denominator, other.denominator);
        long scale = other.denominator / gcd;
        return new Fraction(
                Math.addExact(
                        Math.multiplyExact(numerator, scale), Math.multiplyExact(other.numerator, denominator / gcd)),
                Math.multiplyExact(denominator, scale));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(Math.negateExact(other.numerator), other.denominator));
    }

    /** Cross-cancels first, so that only a result that does not fit overflows. */
    public Fraction times(Fraction other) {
        long left = gcd(Math.absExact(numerator), other.denominator);
        long right = gcd(Math.absExact(other.numerator), denominator);
        return new Fraction(
                Math.multiplyExact(numerator / left, other.numerator / right),
                Math.multiplyExact(denominator / right, other.denominator / left));
    }

    public Fraction times(long factor) {
        return times(of(factor));
    }

    /** @throws ArithmeticException when {@code divisor} is zero */
    public Fraction over(Fraction divisor) {
        return times(new Fraction(divisor.denominator, divisor.numerator));
    }

    public boolean isZero() {
        return numerator == 0;
    }

    public long floor() {
        return Math.floorDiv(numerator, denominator);
    }

    /** What {@link #floor()} drops: at least 0, less than 1. */
    public Fraction remainder() {
        return denominator == 1 ? ZERO : new Fraction(Math.floorMod(numerator, denominator), denominator);
    }

    public long round(RoundingMode mode) {
        if (denominator == 1) {
            return numerator;
        }
        if (mode == RoundingMode.FLOOR) {
            return floor();
        }
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), 0, mode)
                .longValueExact();
    }

    /** For people, at most six decimals, no trailing zeros: {@code 30.6}. */
    public String toDecimal() {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        // The products may need 128 bits; the high halves decide, unless they are equal.
        int high = Long.compare(
                Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return high != 0 ? high : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }
}
