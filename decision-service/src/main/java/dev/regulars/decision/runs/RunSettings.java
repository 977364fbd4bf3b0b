package dev.regulars.decision.runs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How runs over all members go.
 *
 * @param daily whether each run is started by itself on every business day of the program
 * @param look how often it is looked whether a day has begun, or a run was left unfinished
 * @param page members held in memory at a time
 * @param workers members of a page that are changed at a time
 */
@Validated
@ConfigurationProperties("regulars.runs")
record RunSettings(
        @DefaultValue("true") boolean daily,

        @DefaultValue("5m") @DurationMin(seconds = 1) @DurationMax(hours = 6)
        Duration look,

        @DefaultValue("100") @Min(1) @Max(1000) int page,
        @DefaultValue("8") @Min(1) @Max(64) int workers) {}
