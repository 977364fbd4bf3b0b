package dev.regulars.gateway.callbacks;

import jakarta.validation.constraints.AssertTrue;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Off without an address.
 *
 * @param url that is called with POST for what became of queued transactions
 * @param membersUrl that is called with POST for each event of the change feed of members
 * @param secret key of the signature, at least 32 characters
 * @param timeout of one call
 * @param firstPause after a call that was not answered with 2xx; doubles up to {@code longestPause}
 * @param giveUpAfter the transaction was queued; then it goes to the dead letters of callbacks
 */
@Validated
@ConfigurationProperties("regulars.callbacks")
public record CallbackSettings(
        @Nullable URI url,
        @Nullable URI membersUrl,
        @Nullable String secret,

        @DefaultValue("5s") @DurationMin(millis = 100) @DurationMax(minutes = 1)
        Duration timeout,

        @DefaultValue("1s") @DurationMin(millis = 10) @DurationMax(minutes = 1)
        Duration firstPause,

        @DefaultValue("1m") @DurationMin(millis = 10) @DurationMax(hours = 1)
        Duration longestPause,

        @DefaultValue("24h") @DurationMin(seconds = 1) @DurationMax(days = 30)
        Duration giveUpAfter) {
    private static final int SHORTEST_SECRET = 32;

    @AssertTrue(message = "regulars.callbacks.secret must have at least 32 characters where a url is given")
    boolean isSigned() {
        return (url == null && membersUrl == null) || (secret != null && secret.length() >= SHORTEST_SECRET);
    }

    @Override
    public String toString() {
        return "CallbackSettings[url=" + url + ", membersUrl=" + membersUrl + "]";
    }
}
