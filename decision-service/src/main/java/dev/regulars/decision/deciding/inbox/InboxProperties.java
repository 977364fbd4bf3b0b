package dev.regulars.decision.deciding.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How transactions that waited in Kafka are decided.
 *
 * @param batch records taken at a time, 1 to 1,000
 * @param threads that decide at once, each key's transactions in one of them; 1 to 64
 * @param firstPause before trying again when the store does not answer; doubles up to {@code longestPause}
 */
@Validated
@ConfigurationProperties("regulars.inbox")
record InboxProperties(
        @DefaultValue("500") int batch,
        @DefaultValue("32") int threads,
        @DefaultValue("200ms") Duration firstPause,
        @DefaultValue("5s") Duration longestPause) {

    InboxProperties {
        if (batch < 1 || batch > 1000 || threads < 1 || threads > 64) {
            throw new IllegalArgumentException("regulars.inbox: batch must be 1 to 1000, threads 1 to 64");
        }
    }
}
