package dev.regulars.analytics.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign in to analytics.
 *
 * @param decisionUrl the decision service, whose Studio knows the people
 * @param studioTimeout how long the Studio may take to answer
 * @param lookEvery after so long at most, what was changed about a person at the Studio holds here
 * @param withoutStudio how long a session goes on while the Studio does not answer
 * @param attemptsPerMinute wrong passwords from one address; fewer than the Studio allows, as it sees one address
 * @param sessionIdle a session ends when nothing was asked for so long
 * @param sessionLength a session ends so long after sign-in, whatever is done
 */
@Validated
@ConfigurationProperties("regulars.analytics.sign-in")
public record SignInSettings(
        @NotNull URI decisionUrl,

        @DefaultValue("10s") @DurationMin(millis = 100) @DurationMax(minutes = 1)
        Duration studioTimeout,

        @DefaultValue("1m") @DurationMin(millis = 0) @DurationMax(minutes = 10)
        Duration lookEvery,

        @DefaultValue("10m") @DurationMin(seconds = 0) @DurationMax(hours = 1)
        Duration withoutStudio,

        @DefaultValue("5") @Min(1) @Max(10_000) int attemptsPerMinute,

        @DefaultValue("30m") @DurationMin(seconds = 1) @DurationMax(days = 1)
        Duration sessionIdle,

        @DefaultValue("12h") @DurationMin(seconds = 1) @DurationMax(days = 7)
        Duration sessionLength) {}
