package dev.regulars.gateway.sending.web;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param maxBody of one transaction
 * @param retryAfter what a till is told when nothing could be stored
 */
@Validated
@ConfigurationProperties("regulars.web")
record WebSettings(
        @DefaultValue("4MB") DataSize maxBody,

        @DefaultValue("2s") @DurationMin(seconds = 1) @DurationMax(minutes = 10)
        Duration retryAfter) {}
