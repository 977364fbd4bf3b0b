package dev.regulars.decision.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How imports go; REGULARS_IMPORTS_….
 *
 * @param maxFile of one file
 * @param maxRows of one file; memory holds some 100 bytes for each while it is imported
 * @param page rows that are read, looked up and written at a time
 * @param workers rows of a page that are written at a time
 * @param keepErrors errors of one file that are kept to be shown; more are only counted
 * @param keepFile how long a file waits for somebody to go on with it
 * @param look how often work that another instance or a crash left is looked for
 */
@Validated
@ConfigurationProperties("regulars.imports")
public record ImportSettings(
        @DefaultValue("512MB") DataSize maxFile,
        @DefaultValue("2000000") @Min(1) @Max(20_000_000) int maxRows,
        @DefaultValue("500") @Min(1) @Max(5_000) int page,
        @DefaultValue("16") @Min(1) @Max(64) int workers,
        @DefaultValue("10000") @Min(100) @Max(1_000_000) int keepErrors,

        @DefaultValue("7d") @DurationMin(hours = 1) @DurationMax(days = 30)
        Duration keepFile,

        @DefaultValue("10s") @DurationMin(millis = 50) @DurationMax(minutes = 10)
        Duration look) {

    private static final int LOOKS = 3;

    /** How long the instance that works at an import may be silent until another takes it. */
    Duration patience() {
        return look.multipliedBy(LOOKS);
    }
}
