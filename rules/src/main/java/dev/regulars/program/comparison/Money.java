package dev.regulars.program.comparison;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes amounts for people: 1500 pounds as {@code £1,500.00}. */
record Money(String symbol, int decimals) {

    private static final Money UNKNOWN = new Money("", 2);

    /** Of the currency that the settings name; without a sign when they name none. */
    static Money of(@Nullable String settings) {
        String code = YamlLeaves.of(settings == null ? "" : settings)
                .map(yaml -> yaml.text("currency"))
                .orElse(null);
        if (code == null) {
            return UNKNOWN;
        }
        try {
            Currency currency = Currency.getInstance(code);
            String symbol = currency.getSymbol(Locale.UK);
            return new Money(
                    symbol.equals(code) ? code + " " : symbol, Math.max(0, currency.getDefaultFractionDigits()));
        } catch (IllegalArgumentException e) {
            return UNKNOWN;
        }
    }

    /** More decimals than the currency has are kept: rounding would hide a difference. */
    String words(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return symbol + grouped(plain.setScale(Math.max(decimals, plain.scale())));
    }

    /** {@code 12500.5} as {@code 12,500.5}. */
    static String grouped(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
