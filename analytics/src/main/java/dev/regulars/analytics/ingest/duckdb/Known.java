package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import java.util.HashMap;
import java.util.Map;

/**
 * Decisions that were read before, by id and by place (account and sequence). An event whose id and place are both
 * known, and belong together, is a repetition; one of which only half is known contradicts what was read.
 */
final class Known {
    enum Verdict {
        NEW,
        REPEATED,
        CONTRADICTORY
    }

    private record Place(String accountId, long sequence) {}

    private final Map<String, Place> placeById = new HashMap<>();
    private final Map<Place, String> idByPlace = new HashMap<>();

    void remember(String decisionId, String accountId, long sequence) {
        Place place = new Place(accountId, sequence);
        placeById.put(decisionId, place);
        idByPlace.put(place, decisionId);
    }

    /** A new one is known from here on, so the second of two in one batch is a repetition. */
    Verdict judge(DecisionEvent event) {
        Place place = new Place(event.accountId(), event.sequence());
        Place known = placeById.get(event.decisionId());
        if (known == null && !idByPlace.containsKey(place)) {
            remember(event.decisionId(), event.accountId(), event.sequence());
            return Verdict.NEW;
        }
        return place.equals(known) ? Verdict.REPEATED : Verdict.CONTRADICTORY;
    }
}
