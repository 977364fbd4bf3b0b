package dev.regulars.money;

import java.math.BigDecimal;
import java.util.Currency;

/** A currency and how many decimals its minor unit has: GBP 2, JPY 0. Money is held in minor units. */
public record CurrencyUnit(String code, int decimals) {

    /** @throws IllegalArgumentException when {@code code} is not an ISO 4217 currency with a minor unit */
    public static CurrencyUnit of(String code) {
        int decimals = Currency.getInstance(code).getDefaultFractionDigits();
        if (decimals < 0) {
            throw new IllegalArgumentException(code + " has no minor unit");
        }
        return new CurrencyUnit(code, decimals);
    }

    public boolean fits(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= decimals;
    }

    /** @throws ArithmeticException when the amount has more decimals than the currency */
    public long toMinor(BigDecimal amount) {
        return amount.movePointRight(decimals).longValueExact();
    }

    public BigDecimal toDecimal(long minor) {
        return BigDecimal.valueOf(minor, decimals);
    }

    /** {@code 4395} as {@code 43.95}. */
    public String format(long minor) {
        return toDecimal(minor).toPlainString();
    }
}
