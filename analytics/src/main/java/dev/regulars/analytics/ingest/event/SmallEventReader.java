package dev.regulars.analytics.ingest.event;

import dev.regulars.analytics.ingest.event.Reading.Rejected;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events that are few: each is checked against its published schema, then read. */
public final class SmallEventReader<T> {
    private final JsonMapper json = new JsonMapper();
    private final Contract contract;
    private final Function<JsonNode, T> decode;

    /** One of both is there. */
    public record Event<T>(@Nullable T found, @Nullable Rejected rejected) {
        public T value() {
            return Objects.requireNonNull(found);
        }
    }

    SmallEventReader(Contract contract, Function<JsonNode, T> decode) {
        this.contract = contract;
        this.decode = decode;
    }

    public Event<T> read(byte @Nullable [] value) {
        if (value == null || value.length == 0) {
            return rejected(RejectionReason.EMPTY, "");
        }
        if (value.length > EventReader.MAX_BYTES) {
            return rejected(RejectionReason.TOO_LARGE, "more than " + EventReader.MAX_BYTES + " bytes");
        }
        try {
            JsonNode event = json.readTree(value);
            String breaches = contract.breaches(event);
            return breaches.isEmpty()
                    ? new Event<>(decode.apply(event), null)
                    : rejected(RejectionReason.BREAKS_SCHEMA, breaches);
        } catch (JacksonException e) {
            return rejected(RejectionReason.MALFORMED_JSON, "");
        } catch (InvalidField e) {
            return rejected(RejectionReason.INVALID_VALUE, e.path());
        }
    }

    private Event<T> rejected(RejectionReason reason, String detail) {
        return new Event<>(null, new Rejected(reason, detail));
    }
}
