package dev.regulars.gateway.batches;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param folder where files, places and results are kept; on a disk that outlives the process
 * @param maxUpload of one file over HTTP
 * @param maxTransactions of one file; what follows is not read
 * @param maxOpen batches that wait or run; further ones are not taken
 * @param maxRunning batches that are sent at once; the others wait
 * @param lanes transactions of one batch that are sent at once, each of another order key
 * @param step transactions that are sent before the place is noted durably
 * @param keep how long an ended batch and its files are kept
 * @param maxKept batches that are kept; when there are more, the oldest that have ended go first
 * @param retryAfter the longest pause before a transaction that nobody took is tried again
 * @param inbox the folder that is watched
 */
@Validated
@ConfigurationProperties("regulars.batches")
public record BatchSettings(
        @DefaultValue(".regulars/batches") @NotNull Path folder,
        @DefaultValue("2GB") @NotNull DataSize maxUpload,
        @DefaultValue("5000000") @Min(1) long maxTransactions,
        @DefaultValue("20") @Min(1) @Max(1000) int maxOpen,
        @DefaultValue("2") @Min(1) @Max(20) int maxRunning,
        @DefaultValue("4") @Min(1) @Max(64) int lanes,
        @DefaultValue("64") @Min(1) @Max(1000) int step,

        @DefaultValue("7d") @DurationMin(seconds = 1) @DurationMax(days = 3650)
        Duration keep,

        @DefaultValue("500") @Min(1) @Max(100_000) int maxKept,

        @DefaultValue("10s") @DurationMin(millis = 10) @DurationMax(minutes = 10)
        Duration retryAfter,

        @DefaultValue @Valid Inbox inbox) {
    /**
     * @param folder nothing is watched when it is not set
     * @param quiet a file that was not written to for so long is complete
     * @param poll how often to look
     */
    public record Inbox(
            @Nullable Path folder,

            @DefaultValue("5s") @DurationMin(millis = 100) @DurationMax(hours = 1)
            Duration quiet,

            @DefaultValue("1s") @DurationMin(millis = 50) @DurationMax(hours = 1)
            Duration poll) {}
}
