package dev.regulars.gateway.sending.kafka;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param bootstrapServers Kafka, {@code host:port,…}
 * @param replication copies of the topics that this gateway creates; 3 where there are three brokers
 * @param retention how long the decision service may be away before waiting transactions are lost
 * @param deliveryTimeout for a durable write, retries included
 * @param blockTimeout to find the topic's brokers first
 * @param maxInFlight durable writes at once; further ones are not stored
 * @param busyPoll how often to look whether the queue is worked off, while something waits
 * @param idlePoll the same, while nothing does
 * @param circuit when Kafka is not even tried
 * @param startTimeout how long the start waits to learn what an earlier run left in the queue
 */
@Validated
@ConfigurationProperties("regulars.queue")
record QueueSettings(
        @NotBlank String bootstrapServers,
        @DefaultValue("1") @Min(1) @Max(9) short replication,

        @DefaultValue("30d") @DurationMin(hours = 1) @DurationMax(days = 3650)
        Duration retention,

        @DefaultValue("5s") @DurationMin(millis = 500) @DurationMax(seconds = 60)
        Duration deliveryTimeout,

        @DefaultValue("2s") @DurationMin(millis = 100) @DurationMax(seconds = 30)
        Duration blockTimeout,

        @DefaultValue("200") @Min(1) @Max(10_000) int maxInFlight,

        @DefaultValue("250ms") @DurationMin(millis = 10) @DurationMax(seconds = 10)
        Duration busyPoll,

        @DefaultValue("2s") @DurationMin(millis = 10) @DurationMax(seconds = 60)
        Duration idlePoll,

        @DefaultValue @Valid Circuit circuit,
        @DefaultValue("10s") @DurationMax(seconds = 60) Duration startTimeout) {

    /**
     * @param window so many last writes are looked at
     * @param minimumCalls before so many nothing is concluded
     * @param failurePercent of the window that opens the circuit
     * @param openFor before trying again
     */
    record Circuit(
            @DefaultValue("10") @Min(2) @Max(1000) int window,
            @DefaultValue("3") @Min(1) @Max(1000) int minimumCalls,
            @DefaultValue("50") @Min(1) @Max(100) int failurePercent,

            @DefaultValue("2s") @DurationMin(millis = 10) @DurationMax(minutes = 5)
            Duration openFor) {}
}
