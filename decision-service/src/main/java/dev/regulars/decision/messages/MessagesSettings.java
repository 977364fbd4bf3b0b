package dev.regulars.decision.messages;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How members are written to.
 *
 * @param mailFrom address that mails come from
 * @param bouncesTo address that mail servers report to what they could not deliver; {@code mailFrom} when empty
 * @param publicUrl where members reach this service: links in messages begin with it
 * @param workers messages that are on their way at the same time
 * @param inHand after so long another takes up what somebody took in hand and did not finish; longer than any server
 *     is waited for
 * @param late after so long a message is not worth sending
 * @param mostADay messages to one member, of those that members have agreed to
 * @param mostAWeek likewise, in seven days
 * @param keep how long it is known what became of a message
 * @param attempts after so many a message has failed: with the pauses that double, 18 last three days
 * @param pauseFirst before the second attempt; doubles each time
 * @param pauseMost longest pause
 */
@Validated
@ConfigurationProperties("regulars.messages")
public record MessagesSettings(
        @DefaultValue("loyalty@localhost") @Pattern(regexp = "[^\\s@]+@[^\\s@]+")
        String mailFrom,

        @DefaultValue("") @Pattern(regexp = "([^\\s@]+@[^\\s@]+)?")
        String bouncesTo,

        @DefaultValue("http://127.0.0.1:8081") URI publicUrl,
        @DefaultValue("4") @Min(1) @Max(64) int workers,

        @DefaultValue("10m") @DurationMin(seconds = 1) @DurationMax(hours = 1)
        Duration inHand,

        @DefaultValue("7d") @DurationMin(minutes = 1) @DurationMax(days = 4000)
        Duration late,

        @DefaultValue("2") @Min(1) @Max(100) int mostADay,
        @DefaultValue("5") @Min(1) @Max(700) int mostAWeek,

        @DefaultValue("400d") @DurationMin(days = 1) @DurationMax(days = 4000)
        Duration keep,

        @DefaultValue("18") @Min(1) @Max(50) int attempts,

        @DefaultValue("1m") @DurationMin(millis = 100) @DurationMax(hours = 1)
        Duration pauseFirst,

        @DefaultValue("8h") @DurationMin(seconds = 1) @DurationMax(days = 2)
        Duration pauseMost) {

    /** At least so long, but never longer than {@code pauseMost}. */
    public Duration pause(int attempts, Duration atLeast) {
        Duration usual = pause(attempts);
        Duration longer = usual.compareTo(atLeast) < 0 ? atLeast : usual;
        return longer.compareTo(pauseMost) < 0 ? longer : pauseMost;
    }

    /** 1, 2, 4 … minutes, at most {@code pauseMost}. */
    Duration pause(int attempts) {
        Duration pause = pauseFirst;
        for (int i = 1; i < attempts && pause.compareTo(pauseMost) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(pauseMost) < 0 ? pause : pauseMost;
    }
}
