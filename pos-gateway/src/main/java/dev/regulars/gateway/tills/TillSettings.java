package dev.regulars.gateway.tills;

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
import org.springframework.validation.annotation.Validated;

/**
 * @param keysFile one key a line: SHA-256 of the key in hex, store id, till id, with {@code -} for none
 * @param signingSecret of which the secrets of keys that sign are made; without it none is accepted
 * @param signatureWindow how far a signature's time may be off
 * @param requestsPerSecond of one till, with as many at once
 * @param officeRequestsPerSecond of a key that names no till; it sends for many
 */
@Validated
@ConfigurationProperties("regulars.tills")
record TillSettings(
        @NotNull(message = "set REGULARS_TILL_KEYS to the file of till keys")
        Path keysFile,

        @Nullable String signingSecret,

        @DefaultValue("5m") @DurationMin(seconds = 10) @DurationMax(hours = 1)
        Duration signatureWindow,

        @DefaultValue("50") @Min(1) @Max(100_000) int requestsPerSecond,
        @DefaultValue("5000") @Min(1) @Max(1_000_000) int officeRequestsPerSecond) {
    @Override
    public String toString() {
        return "TillSettings[keysFile=" + keysFile + "]";
    }
}
