package dev.regulars.decision.messages.sms.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * A provider's API for text messages, described so that none has to be known.
 *
 * @param url where a message is sent to; https, unless private addresses are allowed
 * @param provider name of the provider in the addresses of receipts and replies
 * @param headers of each request: the one that signs in stands here
 * @param from what telephones show as the sender
 * @param body JSON in which <code>{to}</code>, <code>{from}</code>, <code>{text}</code> and <code>{id}</code> are
 *     filled in, inside strings
 * @param idAt where the answer has the provider's id: a JSON pointer
 * @param answerWithin how long an answer is waited for, body and all
 * @param privateAddresses whether the provider may have an address that is not public, and be reached in clear
 */
@Validated
@ConditionalOnProperty("regulars.messages.sms.http.url")
@ConfigurationProperties("regulars.messages.sms.http")
record HttpSmsSettings(
        @NotNull URI url,

        @DefaultValue("http") @Pattern(regexp = "[a-z0-9-]{1,30}")
        String provider,

        @DefaultValue("POST") @Pattern(regexp = "POST|PUT") String method,
        @Nullable Map<String, String> headers,
        @NotBlank @Size(max = 20) String from,

        @DefaultValue("{\"to\":\"{to}\",\"from\":\"{from}\",\"text\":\"{text}\",\"reference\":\"{id}\"}") @NotBlank
        String body,

        @DefaultValue("/id") @Pattern(regexp = "(/[^/]+)+") String idAt,

        @DefaultValue("10s") @DurationMin(millis = 100) @DurationMax(minutes = 1)
        Duration answerWithin,

        @DefaultValue("false") boolean privateAddresses,
        @DefaultValue @Valid CallbackSettings callback) {

    HttpSmsSettings {
        headers = headers == null ? Map.of() : Map.copyOf(headers);
    }

    Map<String, String> sentHeaders() {
        return headers == null ? Map.of() : headers;
    }

    @Override
    public String toString() {
        return "HttpSmsSettings[" + provider + "]";
    }
}
