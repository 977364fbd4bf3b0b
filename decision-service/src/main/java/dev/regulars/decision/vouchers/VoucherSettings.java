package dev.regulars.decision.vouchers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How vouchers are used.
 *
 * @param longestReservation that a till may ask for
 * @param wrongCodes that a till may send within {@code wrongCodesWithin}, in one instance of the service
 * @param returnGraceDays for which a voucher can be used that had expired when its transaction was taken back; 0 for
 *     none
 * @param batchChunk vouchers of a batch that are inserted at a time
 * @param batchSweep how often unfinished batches are looked for: what a crash, here or elsewhere, left
 */
@Validated
@ConfigurationProperties("regulars.vouchers")
public record VoucherSettings(
        @DefaultValue("30m") @DurationMin(seconds = 1) @DurationMax(hours = 24)
        Duration longestReservation,

        @DefaultValue("10") @Min(1) @Max(10_000) int wrongCodes,

        @DefaultValue("1m") @DurationMin(seconds = 1) @DurationMax(hours = 1)
        Duration wrongCodesWithin,

        @DefaultValue("0") @Min(0) @Max(365) int returnGraceDays,
        @DefaultValue("1000") @Min(1) @Max(10_000) int batchChunk,

        @DefaultValue("30s") @DurationMin(millis = 50) @DurationMax(hours = 1)
        Duration batchSweep) {}
