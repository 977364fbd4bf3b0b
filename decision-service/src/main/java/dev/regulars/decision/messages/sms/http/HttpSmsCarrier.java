package dev.regulars.decision.messages.sms.http;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Carrier;
import dev.regulars.decision.messages.HandedOver;
import dev.regulars.decision.messages.Letter;
import dev.regulars.decision.messages.sms.LongText;
import dev.regulars.decision.messages.sms.Receipts;
import dev.regulars.decision.messages.sms.SmsText;
import dev.regulars.decision.messages.sms.SmsWriter;
import dev.regulars.decision.web.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Text messages by a provider's API. The message's id is the {@code Idempotency-Key}: a provider that knows the header
 * takes a repetition, after an answer that got lost, for what it is.
 */
final class HttpSmsCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(HttpSmsCarrier.class);
    private static final int BUSY = 429;
    private static final Duration AWAY_PAUSE = Duration.ofSeconds(10);
    /** Sign-in, address, time and order of requests: the operator's or the provider's to mend, not the message's. */
    private static final Set<Integer> NOT_OF_THE_MESSAGE = Set.of(401, 403, 404, 405, 408, 425);

    private static final String WHOLE = "whole";
    private static final int LONGEST_WAIT_DIGITS = 6;

    private final HttpSmsSettings settings;
    private final ProviderClient client;
    private final BodyTemplate template;
    private final SmsWriter writer;
    private final HandedOver handed;
    private final Receipts receipts;

    HttpSmsCarrier(HttpSmsSettings settings, SmsWriter writer, HandedOver handed, Receipts receipts) {
        this.settings = settings;
        this.writer = writer;
        this.handed = handed;
        this.receipts = receipts;
        client = new ProviderClient(settings);
        template = new BodyTemplate(settings.body());
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public Carried carry(Letter letter) {
        String text = writer.write(letter);
        Optional<Carried> tooLong = writer.tooLong(SmsText.of(text, LongText.UDH_8));
        if (tooLong.isPresent()) {
            return tooLong.get();
        }
        if (!handed.ids(letter.id(), WHOLE).isEmpty()) {
            return new Carried.Sent();
        }
        // Ids hold what tills make up, which is no form for a header.
        String key = HexFormat.of().formatHex(letter.id().getBytes(StandardCharsets.UTF_8));
        Map<String, String> values =
                Map.of("to", letter.to(), "from", settings.from(), "text", text, "id", letter.id());
        try {
            return answered(letter, client.send(key, template.filled(values)));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Carried.Later("sms: the provider is away", AWAY_PAUSE, true);
        } catch (IOException e) {
            return new Carried.Later("sms: no answer, " + e.getClass().getSimpleName());
        } catch (SecurityException e) {
            return new Carried.Later("sms: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Carried.Later("sms: interrupted");
        }
    }

    private Carried answered(Letter letter, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        String reason = "sms: the provider answers " + status;
        if (status / 100 == 2) {
            note(letter, answer.body());
            return new Carried.Sent();
        }
        if (status == BUSY || status / 100 == 5) {
            return new Carried.Later(reason, retryAfter(answer));
        }
        return status / 100 == 4 && !NOT_OF_THE_MESSAGE.contains(status)
                ? new Carried.Never(reason)
                : new Carried.Later(reason);
    }

    private void note(Letter letter, byte[] body) {
        String id = "";
        try {
            id = Json.MAPPER.readTree(body).at(settings.idAt()).asString("");
        } catch (JacksonException e) {
            LOG.warn("the answer of the provider of text messages is not JSON");
        }
        if (id.isEmpty()) {
            handed.add(letter.id(), WHOLE, 0, settings.provider() + "/");
        } else {
            receipts.handedOver(settings.provider(), id, letter.id(), WHOLE, 0, 1);
        }
    }

    /** In seconds; a date, which few write, is not read. */
    private static Duration retryAfter(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .map(String::strip)
                .filter(text -> text.matches("\\d{1," + LONGEST_WAIT_DIGITS + "}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(Duration.ZERO);
    }
}
