package dev.regulars.decision.budgets;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How instances share budgets.
 *
 * @param lease how long an instance keeps a slice that it does not use: after a crash its rest is free that much later
 * @param share a slice is one part in so many of what is left, so slices shrink as the budget ends
 * @param largest slice, in the unit of the budget
 */
@Validated
@ConfigurationProperties("regulars.budgets")
record BudgetSettings(
        @DefaultValue("10s") @DurationMin(millis = 500) @DurationMax(hours = 1)
        Duration lease,

        @DefaultValue("8") @Min(1) @Max(1000) int share,

        @DefaultValue("1000000") @Min(1) @Max(1_000_000_000_000L)
        long largest) {}
