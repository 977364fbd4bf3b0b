package dev.regulars.analytics.targets;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** @param amount net sales in the program's currency; null takes the target away */
public record Target(
        String store, YearMonth month, @Nullable BigDecimal amount) {}
