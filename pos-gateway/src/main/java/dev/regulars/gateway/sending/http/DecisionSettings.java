package dev.regulars.gateway.sending.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param url where the decision service listens
 * @param connectTimeout to reach it
 * @param totalTimeout from the first byte sent to the last byte of the answer; a till waits no longer for the
 *     direct way
 * @param maxAnswer a larger answer is not believed
 */
@Validated
@ConfigurationProperties("regulars.decision")
record DecisionSettings(
        @NotNull URI url,

        @DefaultValue("500ms") @DurationMin(millis = 10) @DurationMax(seconds = 30)
        Duration connectTimeout,

        @DefaultValue("2s") @DurationMin(millis = 50) @DurationMax(seconds = 60)
        Duration totalTimeout,

        @DefaultValue("16MB") @NotNull DataSize maxAnswer,
        @DefaultValue @Valid Circuit circuit) {

    /**
     * When the direct way is not even tried.
     *
     * @param window so many last calls are looked at
     * @param minimumCalls before so many nothing is concluded
     * @param failurePercent of the window that opens the circuit
     * @param openFor before trying again
     * @param trialCalls that decide whether it closes
     */
    record Circuit(
            @DefaultValue("20") @Min(2) @Max(1000) int window,
            @DefaultValue("5") @Min(1) @Max(1000) int minimumCalls,
            @DefaultValue("50") @Min(1) @Max(100) int failurePercent,

            @DefaultValue("2s") @DurationMin(millis = 10) @DurationMax(minutes = 5)
            Duration openFor,

            @DefaultValue("3") @Min(1) @Max(100) int trialCalls) {}
}
