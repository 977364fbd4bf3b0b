package dev.regulars.analytics.staff.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Quotients as pages show them: who is equal there, is equal. */
public final class Rates {
    private static final int SHARE_PLACES = 3;
    private static final int MONEY_PLACES = 2;
    private static final int MINUTES = 60;

    private Rates() {}

    /** With three decimals: 0.313 is 31.3 %. */
    public static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SHARE_PLACES, RoundingMode.HALF_UP);
    }

    public static @Nullable BigDecimal share(BigDecimal part, @Nullable BigDecimal whole) {
        return whole == null || whole.signum() <= 0 ? null : part.divide(whole, SHARE_PLACES, RoundingMode.HALF_UP);
    }

    public static @Nullable BigDecimal perHour(BigDecimal amount, double minutes) {
        return minutes <= 0
                ? null
                : amount.multiply(BigDecimal.valueOf(MINUTES))
                        .divide(BigDecimal.valueOf(minutes), MONEY_PLACES, RoundingMode.HALF_UP);
    }
}
