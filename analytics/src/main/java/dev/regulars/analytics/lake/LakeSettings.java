package dev.regulars.analytics.lake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the Parquet files follow the database.
 *
 * @param every how often changed days are written
 * @param daysAtOnce most days that one pass writes
 */
@Validated
@ConfigurationProperties("regulars.analytics.lake")
public record LakeSettings(
        @NotNull @DurationMin(millis = 100) Duration every,
        @Min(1) @Max(90) int daysAtOnce) {}
