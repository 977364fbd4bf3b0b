package dev.regulars.decision.messages.sms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Text messages, whoever carries them.
 *
 * @param footer last line of each; <code>{unsubscribe}</code> becomes the link that stops more of the kind
 * @param plainSigns whether signs give way to others that look alike where then the alphabet of telephones does
 * @param mostParts a text that needs more has failed
 * @param stopWords replies that withdraw what the member allowed by text message; case, accents and signs around are
 *     nothing
 * @param stopped by language, what confirms it; the empty language is every other, an empty text confirms nothing
 * @param goneErrors codes in receipts and refusals that mean a number which nobody has
 * @param keepReceipts how long a receipt is waited for
 */
@Validated
@ConfigurationProperties("regulars.messages.sms")
public record SmsSettings(
        @DefaultValue("") @Size(max = 300) String footer,
        @DefaultValue("true") boolean plainSigns,
        @DefaultValue("6") @Min(1) @Max(20) int mostParts,

        @DefaultValue({
            "STOP",
            "STOPP",
            "STOP ALL",
            "STOPALL",
            "UNSUBSCRIBE",
            "CANCEL",
            "END",
            "QUIT",
            "ARRET",
            "ARRETER",
            "DESABONNER",
            "ABMELDEN",
            "AFMELDEN",
            "ALTO",
            "BAJA",
            "PARAR",
            "FERMA",
            "BASTA",
            "СТОП"
        })
        @Size(max = 100)
        List<String> stopWords,

        @Nullable Map<String, String> stopped,
        @DefaultValue({"1", "001"}) Set<String> goneErrors,

        @DefaultValue("14d") @DurationMin(hours = 1) @DurationMax(days = 400)
        Duration keepReceipts) {

    private static final Map<String, String> STOPPED = Map.of(
            "", "You get no more text messages from us.",
            "de", "Du bekommst keine SMS mehr von uns.",
            "es", "Ya no recibirás más SMS nuestros.",
            "fr", "Vous ne recevrez plus de SMS de notre part.",
            "it", "Non riceverai più SMS da noi.",
            "nl", "Je krijgt geen sms meer van ons.");

    public SmsSettings {
        stopWords = List.copyOf(stopWords);
        stopped = stopped == null || stopped.isEmpty() ? STOPPED : Map.copyOf(stopped);
        goneErrors = Set.copyOf(goneErrors);
    }

    /** Empty when nothing is to be said. */
    String stopped(@Nullable String language) {
        Map<String, String> texts = stopped == null ? STOPPED : stopped;
        String usual = texts.getOrDefault("", "");
        return language == null ? usual : texts.getOrDefault(language, usual);
    }
}
