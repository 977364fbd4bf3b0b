package dev.regulars.analytics.ingest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How decisions are read.
 *
 * @param bootstrapServers the Kafka broker, host:port, several with commas
 * @param topic the topic of decisions
 * @param programsTopic where versions of the program are told that went live
 * @param vouchersTopic where uses of vouchers are told
 * @param feedbackTopic where it is told what members said of purchases
 * @param messageStepsTopic where it is told what happened with messages
 * @param batchRecords how many records are stored together at most
 * @param batchWait how long a batch that is not full waits for more
 * @param requestTimeout how long one question to the broker may take
 * @param retryWait how long the ingest rests after a failure
 */
@Validated
@ConfigurationProperties("regulars.analytics.ingest")
public record IngestSettings(
        @NotBlank String bootstrapServers,
        @NotBlank String topic,
        @NotBlank String programsTopic,
        @NotBlank String vouchersTopic,
        @NotBlank String feedbackTopic,
        @NotBlank String messageStepsTopic,
        @Min(1) @Max(100_000) int batchRecords,

        @NotNull @DurationMin(millis = 1) @DurationMax(seconds = 10)
        Duration batchWait,

        @NotNull @DurationMin(millis = 100) @DurationMax(seconds = 60)
        Duration requestTimeout,

        @NotNull @DurationMin(millis = 10) @DurationMax(seconds = 60)
        Duration retryWait) {}
