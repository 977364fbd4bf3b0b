package dev.regulars.analytics.totals.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as a person reads them. */
record Wording(@Nullable String currency) {
    static String count(long count) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(count);
    }

    /** "£1,043.95"; a dash where there is no amount or more than one currency. */
    String money(@Nullable String amount) {
        if (amount == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        BigDecimal value = new BigDecimal(amount);
        String digits = format.format(value.abs());
        return (value.signum() < 0 ? "−" : "") + symbol() + digits;
    }

    private String symbol() {
        if (currency == null) {
            return "";
        }
        String symbol;
        try {
            symbol = Currency.getInstance(currency).getSymbol(Locale.UK);
        } catch (IllegalArgumentException e) {
            symbol = currency; // Three letters that are no currency this JDK knows.
        }
        return symbol.length() > 1 ? symbol + " " : symbol;
    }
}
