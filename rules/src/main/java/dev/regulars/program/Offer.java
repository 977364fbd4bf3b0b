package dev.regulars.program;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code offers.csv}: what may be shown to a member whom it suits.
 *
 * @param about the products that it is about, by which it is scored
 * @param reward row of {@code rewards.csv}
 * @param price usual price of what it is about, minor units
 * @param weight multiplies the score
 * @param holdOut percentage of members who never see it; null for the program's
 */
public record Offer(
        String id,
        String name,
        boolean active,
        LineSelector about,
        String reward,
        @Nullable Long price,
        BigDecimal weight,
        @Nullable BigDecimal holdOut,
        Circumstances circumstances,
        MemberConditions member,
        @Nullable Expression when) {}
