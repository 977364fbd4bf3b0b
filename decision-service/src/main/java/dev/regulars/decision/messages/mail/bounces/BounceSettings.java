package dev.regulars.decision.messages.mail.bounces;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The mailbox of what comes back; the address that it is of is {@code regulars.messages.bounces-to}.
 *
 * @param host its IMAP server; empty when what comes back is not read
 * @param tls false only where the way to the server is your own
 * @param folder that reports arrive in
 * @param every how often it is looked into
 */
@Validated
@ConfigurationProperties("regulars.messages.bounces")
record BounceSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") @Min(1) @Max(65_535) int port,
        @DefaultValue("true") boolean tls,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,

        @DefaultValue("1m") @DurationMin(seconds = 1) @DurationMax(days = 1)
        Duration every) {

    @Override
    public String toString() {
        return "BounceSettings[" + host + ":" + port + "]";
    }
}
