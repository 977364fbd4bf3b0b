package dev.regulars.analytics.staff;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.ZoneId;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people of stores are compared, and how long what is known of them is kept.
 *
 * @param zone of the clock times of shifts, as long as no program has told its own
 * @param minReceipts with fewer sales nobody is ranked or flagged
 * @param mistakes how often in a comparison, when all is chance, anybody of a store may be flagged
 * @param behind a week is behind its target below this share of it
 * @param keepNames so long after the last day, names and sign-ins are erased
 * @param keepPlans after so long, shifts and targets are forgotten
 */
@Validated
@ConfigurationProperties("regulars.analytics.staff")
public record StaffSettings(
        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue("30") @Min(1) @Max(10_000) int minReceipts,

        @DefaultValue("0.05") @DecimalMin("0.0001") @DecimalMax("0.5")
        double mistakes,

        @DefaultValue("0.9") @DecimalMin("0.1") @DecimalMax("1")
        double behind,

        @DefaultValue("180d") @DurationMin(days = 0) @DurationMax(days = 4_000)
        Duration keepNames,

        @DefaultValue("800d") @DurationMin(days = 31) @DurationMax(days = 4_000)
        Duration keepPlans) {}
