package dev.regulars.decision.messages.sms.smpp;

import dev.regulars.decision.messages.sms.LongText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * A message centre that is reached over SMPP 3.4.
 *
 * @param tls whether the connection is encrypted; the certificate has to be of {@code host}
 * @param tlsBundle name of a {@code spring.ssl.bundle}; those that Java trusts when not set
 * @param from what telephones show as the sender: a number, a short code or a name of at most 11 signs
 * @param fromTon type of {@code from}; what it looks like when not set
 * @param fromNpi numbering plan of {@code from}; likewise
 * @param window parts that wait for an answer at the same time
 * @param perSecond parts that are sent in a second
 * @param answerWithin after so long without an answer nobody knows whether the message centre has a part
 * @param enquireEvery a silent connection is tested so often
 * @param reconnectFirst before the second attempt to connect; doubles each time
 * @param validFor after so long the message centre gives a part up
 * @param idsInAnswers how the message centre writes ids when it takes a part
 * @param idsInReceipts and in receipts
 */
@Validated
@ConditionalOnProperty("regulars.messages.sms.smpp.host")
@ConfigurationProperties("regulars.messages.sms.smpp")
record SmppSettings(
        @NotBlank String host,
        @DefaultValue("2775") @Min(1) @Max(65535) int port,
        @DefaultValue("") @Size(max = 15) String systemId,
        @DefaultValue("") String password,
        @DefaultValue("") @Size(max = 12) String systemType,
        @DefaultValue("false") boolean tls,
        @Nullable String tlsBundle,
        @NotBlank @Size(max = 20) String from,
        @Nullable TypeOfNumber fromTon,
        @Nullable NumberingPlanIndicator fromNpi,
        @DefaultValue("") @Size(max = 5) String serviceType,
        @DefaultValue("UDH_8") @NotNull LongText longText,
        @DefaultValue("10") @Min(1) @Max(1000) int window,
        @DefaultValue("20") @Min(1) @Max(10_000) int perSecond,

        @DefaultValue("10s") @DurationMin(millis = 100) @DurationMax(seconds = 20)
        Duration answerWithin,

        @DefaultValue("30s") @DurationMin(millis = 500) @DurationMax(minutes = 10)
        Duration enquireEvery,

        @DefaultValue("1s") @DurationMin(millis = 100) @DurationMax(minutes = 10)
        Duration reconnectFirst,

        @DefaultValue("1m") @DurationMin(millis = 100) @DurationMax(hours = 1)
        Duration reconnectMost,

        @DefaultValue("48h") @DurationMin(minutes = 5) @DurationMax(days = 14)
        Duration validFor,

        @DefaultValue("TEXT") @NotNull IdForm idsInAnswers,
        @DefaultValue("TEXT") @NotNull IdForm idsInReceipts) {

    private static final int LONGEST_SHORT_CODE = 6;

    /** {@code CLUB} is a name, {@code 81234} a short code, {@code +441632960000} a number. */
    TypeOfNumber ton() {
        if (fromTon != null) {
            return fromTon;
        }
        if (!from.matches("\\+?\\d+")) {
            return TypeOfNumber.ALPHANUMERIC;
        }
        return from.length() <= LONGEST_SHORT_CODE ? TypeOfNumber.NETWORK_SPECIFIC : TypeOfNumber.INTERNATIONAL;
    }

    NumberingPlanIndicator npi() {
        if (fromNpi != null) {
            return fromNpi;
        }
        return ton() == TypeOfNumber.INTERNATIONAL ? NumberingPlanIndicator.ISDN : NumberingPlanIndicator.UNKNOWN;
    }

    /** As the protocol has it: numbers without a plus. */
    String source() {
        return from.matches("\\+\\d+") ? from.substring(1) : from;
    }

    @Override
    public String toString() {
        return "SmppSettings[" + host + ":" + port + "]";
    }
}
