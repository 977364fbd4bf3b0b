package dev.regulars.decision.messages.sms.http;

import dev.regulars.decision.messages.sms.DeadNumbers;
import dev.regulars.decision.messages.sms.Fate;
import dev.regulars.decision.messages.sms.Receipts;
import dev.regulars.decision.messages.sms.StopReplies;
import dev.regulars.decision.web.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What the provider tells afterwards: what became of messages, and what members replied. */
public final class Callback {

    /** Of one call. */
    public static final int MOST = 1000;

    /** How a call was taken. */
    public enum Taken {
        YES,
        /** There is no such provider, or it has no secret. */
        NOBODY,
        NOT_SIGNED,
        NOT_JSON,
        TOO_MANY
    }

    private final HttpSmsSettings settings;
    private final Receipts receipts;
    private final StopReplies replies;
    private final DeadNumbers dead;

    Callback(HttpSmsSettings settings, Receipts receipts, StopReplies replies, DeadNumbers dead) {
        this.settings = settings;
        this.receipts = receipts;
        this.replies = replies;
        this.dead = dead;
    }

    /** Header that has the signature. */
    public String header() {
        return settings.callback().header();
    }

    /** Repeating it changes nothing: so an old call that somebody sends again does no harm. */
    public Taken receipts(String provider, byte[] body, @Nullable String signature) {
        return take(provider, body, signature, this::receipt);
    }

    /** Likewise. */
    public Taken replies(String provider, byte[] body, @Nullable String signature) {
        return take(provider, body, signature, this::reply);
    }

    private Taken take(String provider, byte[] body, @Nullable String signature, Consumer<JsonNode> reader) {
        String secret = settings.callback().secret();
        if (secret == null || !provider.equals(settings.provider())) {
            return Taken.NOBODY;
        }
        if (signature == null || !Signature.isOf(body, secret, signature)) {
            return Taken.NOT_SIGNED;
        }
        JsonNode told;
        try {
            told = Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            return Taken.NOT_JSON;
        }
        if (told.isArray() && told.size() > MOST) {
            return Taken.TOO_MANY;
        }
        (told.isArray() ? told.values() : List.of(told)).forEach(reader);
        return Taken.YES;
    }

    private void receipt(JsonNode told) {
        CallbackSettings at = settings.callback();
        String id = told.at(at.idAt()).asString("");
        Optional<Fate> fate = fate(told.at(at.stateAt()).asString(""));
        if (id.isBlank() || fate.isEmpty()) {
            return;
        }
        String error =
                told.at(at.errorAt()).asString("").replaceAll("[^\\w .-]", "").strip();
        String code = error.isEmpty() ? null : error.substring(0, Math.min(error.length(), 40));
        if (fate.get() == Fate.UNDELIVERABLE) {
            dead.undeliverable(told.at(at.toAt()).asString(null), code);
        }
        receipts.came(settings.provider(), id, fate.get(), fate.get() == Fate.DELIVERED ? null : code);
    }

    private void reply(JsonNode told) {
        String from = told.at(settings.callback().fromAt()).asString("").strip();
        if (!from.isEmpty()) {
            var unused = replies.came(
                    from, false, told.at(settings.callback().textAt()).asString(""));
        }
    }

    private Optional<Fate> fate(String word) {
        CallbackSettings words = settings.callback();
        if (has(words.delivered(), word)) {
            return Optional.of(Fate.DELIVERED);
        }
        if (has(words.undeliverable(), word)) {
            return Optional.of(Fate.UNDELIVERABLE);
        }
        return has(words.expired(), word) ? Optional.of(Fate.EXPIRED) : Optional.empty();
    }

    private static boolean has(Set<String> words, String word) {
        return words.stream().anyMatch(word::equalsIgnoreCase);
    }
}
