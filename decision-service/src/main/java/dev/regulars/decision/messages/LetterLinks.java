package dev.regulars.decision.messages;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a letter's text can be clicked.
 *
 * @param targets where the link of each address leads: to itself, or by way of this service, which counts it
 * @param picture address of the picture by which it is seen that the letter was opened; null for none
 */
public record LetterLinks(
        Map<String, String> targets, @Nullable String picture) {

    public static final LetterLinks NONE = new LetterLinks(Map.of(), null);

    public LetterLinks {
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    /** What will be seen to happen. */
    Set<Step> counted() {
        Set<Step> counted = EnumSet.noneOf(Step.class);
        if (picture != null) {
            counted.add(Step.OPENED);
        }
        if (targets.entrySet().stream().anyMatch(one -> !one.getKey().equals(one.getValue()))) {
            counted.add(Step.CLICKED);
        }
        return counted;
    }
}
