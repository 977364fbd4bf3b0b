package dev.regulars.decision.messages;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What of mails is counted; also of those that were sent before.
 *
 * @param clicks whether links lead by way of this service
 * @param opens whether mails have a picture; members are to be asked before
 * @param after what comes sooner after the sending is a scanner's
 */
@Validated
@ConfigurationProperties("regulars.messages.counted")
public record CountingSettings(
        @DefaultValue("true") boolean clicks,
        @DefaultValue("false") boolean opens,

        @DefaultValue("5s") @DurationMin(millis = 0) @DurationMax(minutes = 10)
        Duration after) {

    boolean has(Step step) {
        return step == Step.CLICKED && clicks || step == Step.OPENED && opens;
    }
}
