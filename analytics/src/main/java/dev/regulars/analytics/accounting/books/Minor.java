package dev.regulars.analytics.accounting.books;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * The currency's smallest unit, in which the books are kept; a cent below, whatever it is.
 *
 * @param decimals of the currency's unit, 0 to 6
 */
public record Minor(int decimals) {
    private static final int MICROS = 6;

    /** Of three letters that are no currency it is two decimals. */
    public static Minor of(String currency) {
        try {
            int digits = Currency.getInstance(currency).getDefaultFractionDigits();
            return new Minor(Math.max(0, Math.min(MICROS, digits)));
        } catch (IllegalArgumentException unknown) {
            return new Minor(2);
        }
    }

    /** Of millionths; half to even. */
    public long cents(long micros) {
        return BigDecimal.valueOf(micros, MICROS)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .longValueExact();
    }

    public static long micros(BigDecimal amount) {
        return amount.movePointRight(MICROS).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }

    /** "1043.95". */
    public String text(long cents) {
        return BigDecimal.valueOf(cents, decimals).toPlainString();
    }
}
