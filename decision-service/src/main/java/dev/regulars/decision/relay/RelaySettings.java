package dev.regulars.decision.relay;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How outboxes are emptied.
 *
 * @param batch accounts that one worker takes at a time
 * @param storingWorkers threads that copy decisions to their collections
 * @param queueLimit accounts remembered as waiting; what does not fit is found by the next sweep
 * @param sweepEvery how often accounts with a filled outbox are looked up: what a crash, here or elsewhere, left
 * @param backOffFirst pause after a failure; doubles up to {@code backOffMax}
 * @param publishTimeout for the broker to take an event
 * @param fullOutboxWait how long a commit waits for room
 */
@Validated
@ConfigurationProperties("regulars.relay")
record RelaySettings(
        @DefaultValue("64") @Min(1) @Max(1000) int batch,
        @DefaultValue("2") @Min(1) @Max(16) int storingWorkers,
        @DefaultValue("10000") @Min(100) @Max(1_000_000) int queueLimit,

        @DefaultValue("30s") @DurationMin(millis = 50) @DurationMax(hours = 1)
        Duration sweepEvery,

        @DefaultValue("100ms") @DurationMin(millis = 10) @DurationMax(seconds = 10)
        Duration backOffFirst,

        @DefaultValue("5s") @DurationMin(millis = 10) @DurationMax(minutes = 5)
        Duration backOffMax,

        @DefaultValue("5s") @DurationMin(seconds = 1) @DurationMax(minutes = 2)
        Duration publishTimeout,

        @DefaultValue("2s") @DurationMin(millis = 10) @DurationMax(seconds = 30)
        Duration fullOutboxWait) {}
