package dev.regulars.decision.messages.mail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Connections to the mail server of {@code spring.mail.*}.
 *
 * @param connections at the same time, of one instance
 * @param mailsPerConnection after so many a connection is closed and another opened
 * @param idle after so long without a mail a connection is closed
 * @param reconnectFirst before the second attempt to connect to a server that is away; doubles each time
 * @param reconnectMost longest pause between two attempts to connect
 */
@Validated
@ConfigurationProperties("regulars.messages.mail")
record MailSettings(
        @DefaultValue("4") @Min(1) @Max(20) int connections,
        @DefaultValue("100") @Min(1) @Max(10_000) int mailsPerConnection,

        @DefaultValue("20s") @DurationMin(seconds = 1) @DurationMax(minutes = 5)
        Duration idle,

        @DefaultValue("1s") @DurationMin(millis = 100) @DurationMax(minutes = 5)
        Duration reconnectFirst,

        @DefaultValue("1m") @DurationMin(seconds = 1) @DurationMax(hours = 1)
        Duration reconnectMost) {}
