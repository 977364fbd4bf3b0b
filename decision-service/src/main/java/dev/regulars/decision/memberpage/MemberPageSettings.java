package dev.regulars.decision.memberpage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How members reach their page.
 *
 * @param codeGoodFor a code, and the link that comes with it
 * @param linkGoodFor a link that a till or a CRM asked for
 * @param sessionLength after it a member signs in anew, whatever was done
 * @param asksPerMinute sign-ins that all together may ask for, at one instance
 * @param attemptsPerMinute sign-ins and wrong codes of one address, at one instance
 * @param port a port of its own for members' pages only, so that a proxy can lead the net to it; 0 for none
 */
@Validated
@ConfigurationProperties("regulars.member-page")
public record MemberPageSettings(
        @DefaultValue("10m") @DurationMin(seconds = 1) @DurationMax(hours = 1)
        Duration codeGoodFor,

        @DefaultValue("24h") @DurationMin(seconds = 1) @DurationMax(days = 7)
        Duration linkGoodFor,

        @DefaultValue("30d") @DurationMin(seconds = 1) @DurationMax(days = 366)
        Duration sessionLength,

        @DefaultValue("300") @Min(1) @Max(100_000) int asksPerMinute,
        @DefaultValue("20") @Min(1) @Max(10_000) int attemptsPerMinute,
        @DefaultValue("0") @Min(0) @Max(65_535) int port) {}
