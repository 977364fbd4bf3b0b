package dev.regulars.gateway.sending.spool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param folder on a disk of this machine, used by no other gateway
 * @param maxTransactions further ones are not stored; 0 to spool nothing
 * @param maxBytes of all transactions together; the file may take twice as much
 * @param maxWait how long a till waits for the disk
 * @param forwarders how many keys are sent on at once
 * @param firstRetry after a round of forwarding that failed; doubled with each further one
 * @param maxRetry the longest pause between rounds
 */
@Validated
@ConfigurationProperties("regulars.spool")
record SpoolSettings(
        @NotNull Path folder,
        @DefaultValue("100000") @Min(0) @Max(10_000_000) int maxTransactions,
        @DefaultValue("1GB") @NotNull DataSize maxBytes,

        @DefaultValue("15s") @DurationMin(millis = 100) @DurationMax(seconds = 60)
        Duration maxWait,

        @DefaultValue("8") @Min(1) @Max(64) int forwarders,

        @DefaultValue("250ms") @DurationMin(millis = 10) @DurationMax(seconds = 10)
        Duration firstRetry,

        @DefaultValue("5s") @DurationMin(millis = 10) @DurationMax(minutes = 5)
        Duration maxRetry) {}
