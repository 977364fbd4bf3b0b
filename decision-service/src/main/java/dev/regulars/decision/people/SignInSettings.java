package dev.regulars.decision.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign in to the Studio.
 *
 * @param localUsers whether people may sign in by name and password
 * @param bcryptStrength of stored passwords: each step more takes twice the time, for guessing too
 * @param wrongPasswords in a row, after which a person is locked out
 * @param lockOut how long
 * @param attemptsPerMinute wrong ones that one address may make, whoever it tries to be
 * @param sessionIdle a session ends when nothing was asked for so long
 * @param sessionLength a session ends so long after sign-in, whatever is done
 * @param sessionLook after so long at most, an instance notices what was changed about a person at another
 * @param newPasswordFor at start this local user gets a new password, which is printed, and may sign in again: for
 *     when no administrator can
 */
@Validated
@ConfigurationProperties("regulars.studio")
public record SignInSettings(
        @DefaultValue("true") boolean localUsers,
        @DefaultValue("12") @Min(4) @Max(16) int bcryptStrength,
        @DefaultValue("5") @Min(1) @Max(100) int wrongPasswords,

        @DefaultValue("15m") @DurationMin(seconds = 1) @DurationMax(days = 1)
        Duration lockOut,

        @DefaultValue("10") @Min(1) @Max(10_000) int attemptsPerMinute,

        @DefaultValue("30m") @DurationMin(seconds = 1) @DurationMax(days = 1)
        Duration sessionIdle,

        @DefaultValue("12h") @DurationMin(seconds = 1) @DurationMax(days = 7)
        Duration sessionLength,

        @DefaultValue("5s") @DurationMin(millis = 0) @DurationMax(minutes = 1)
        Duration sessionLook,

        @Nullable String newPasswordFor,
        @DefaultValue @Valid OidcSettings oidc) {}
