package dev.regulars.engine;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a member did that was no purchase, as it was sent.
 *
 * @param kind as {@code events.csv} names it: {@code review}
 * @param attributes by name, numbers as they are written: {@code rating} is {@code 5}
 */
public record MemberEvent(String kind, Map<String, String> attributes) {

    /** In order of names, so that an event is always written alike. */
    public MemberEvent {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }
}
