package dev.regulars.engine;

import dev.regulars.program.Reward;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param value minor units
 * @param rule the campaign that gave it; null when points, a tier, a birthday or a visit did
 */
public record VoucherGrant(
        int number,
        String rewardId,
        String name,
        Reward.Kind kind,
        long value,
        BigDecimal percent,
        @Nullable String sku,
        long pointsSpent,
        LocalDate usableFrom,
        LocalDate expiresOn,
        @Nullable String rule) {}
