package dev.regulars.analytics.customers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the worth of members is worked out.
 *
 * @param monthlyDiscount what a month's waiting takes off, 0.01 is 1 %
 * @param margin the part of net sales that counts as worth
 * @param minMembers with fewer no model is fitted
 * @param fitEvery how old the figures get before they are made again; zero: only on demand
 */
@Validated
@ConfigurationProperties("regulars.analytics.customers")
public record CustomersSettings(
        @NotNull BigDecimal monthlyDiscount,
        @NotNull BigDecimal margin,
        @Min(20) @Max(1_000_000) int minMembers,
        @NotNull Duration fitEvery) {
    /** The value is of the next twelve months. */
    public static final int MONTHS = 12;

    public CustomersSettings {
        if (monthlyDiscount.signum() < 0 || monthlyDiscount.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("monthly-discount must be between 0 and 1: " + monthlyDiscount);
        }
        if (margin.signum() <= 0 || margin.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("margin must be above 0 and at most 1: " + margin);
        }
    }
}
