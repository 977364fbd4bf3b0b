package dev.regulars.analytics.ingest.event;

import dev.regulars.analytics.ingest.event.DecisionEvent.Posting;
import dev.regulars.analytics.ingest.event.DecisionEvent.RulePoints;
import dev.regulars.analytics.ingest.event.Reading.Rejected;
import dev.regulars.analytics.ingest.event.Reading.Understood;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns the bytes of a record into an event, or says why not. Depends on nothing but the bytes. */
public final class EventReader {
    /** Longer than any event can be: rules, postings and vouchers are bounded by the program. */
    public static final int MAX_BYTES = 1024 * 1024;

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final Contract contract = new Contract();

    public Reading read(byte @Nullable [] value) {
        if (value == null || value.length == 0) {
            return new Rejected(RejectionReason.EMPTY, "");
        }
        if (value.length > MAX_BYTES) {
            return new Rejected(RejectionReason.TOO_LARGE, "more than " + MAX_BYTES + " bytes");
        }
        JsonNode event;
        try {
            event = json.readTree(value);
        } catch (JacksonException e) {
            return new Rejected(RejectionReason.MALFORMED_JSON, place(e));
        }
        try {
            return checked(EventDecoder.decode(event));
        } catch (InvalidField e) {
            String breaches = contract.breaches(event);
            return breaches.isEmpty()
                    ? new Rejected(RejectionReason.INVALID_VALUE, e.path())
                    : new Rejected(RejectionReason.BREAKS_SCHEMA, breaches);
        }
    }

    private static Reading checked(DecisionEvent event) {
        if (sum(event.postings(), Posting::points) != 0) {
            return new Rejected(RejectionReason.UNBALANCED, "data.postings");
        }
        if (sum(event.rules(), RulePoints::points) != event.pointsEarned()) {
            return new Rejected(RejectionReason.RULES_DISAGREE, "data.rules");
        }
        return new Understood(event);
    }

    private static <T> long sum(List<T> items, ToLongFunction<T> points) {
        return items.stream().mapToLong(points).sum();
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null ? "" : "at byte " + e.getLocation().getByteOffset();
    }
}
