package dev.regulars.analytics.sql;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a statement may take.
 *
 * @param most time until it is stopped
 * @param rows of its answer; further ones are left out
 * @param megabytes of the answer's texts; rows after those are left out
 * @param atOnce statements of all people; of each person there is one
 */
@Validated
@ConfigurationProperties("regulars.analytics.sql")
public record SqlLimits(
        @DefaultValue("10s") @DurationMin(millis = 100) @DurationMax(minutes = 10)
        Duration most,

        @DefaultValue("10000") @Min(1) @Max(1_000_000) int rows,
        @DefaultValue("8") @Min(1) @Max(256) int megabytes,
        @DefaultValue("2") @Min(1) @Max(16) int atOnce) {}
