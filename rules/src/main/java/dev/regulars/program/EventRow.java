package dev.regulars.program;

import java.util.List;
import java.util.Set;

/**
 * A row of {@code events.csv}: a kind of event that is no purchase, and what it earns. Several rows may be about one
 * kind; each that holds gives.
 *
 * @param kind its name in events and in {@code challenges.csv}: {@code review}
 * @param sources that may send it; empty for any
 * @param attributes that events of the kind take; those of all its rows together
 * @param only narrower attributes: the row holds for events whose values fit them
 * @param earns when the row holds, what it gives and what limits it, as a campaign has them
 */
public record EventRow(
        String kind, Set<String> sources, List<EventAttribute> attributes, List<EventAttribute> only, Campaign earns) {

    /** The lane that explanations name; nothing competes in it. */
    public static final String LANE = "events";

    public EventRow {
        sources = Set.copyOf(sources);
        attributes = List.copyOf(attributes);
        only = List.copyOf(only);
    }

    public String id() {
        return earns.id();
    }
}
