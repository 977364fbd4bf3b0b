package dev.regulars.analytics.totals.duckdb;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts as the API writes them. */
final class Amounts {
    private static final int USUAL_DECIMALS = 2;

    private Amounts() {}

    /** 1043.9500 is "1043.95", 12.8000 is "12.80", 0.1250 is "0.125". */
    static @Nullable String text(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.setScale(Math.max(USUAL_DECIMALS, bare.scale())).toPlainString();
    }
}
