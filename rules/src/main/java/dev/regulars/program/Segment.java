package dev.regulars.program;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code segments.csv}. A member is in a segment when one of its rows holds.
 *
 * @param segment its name in other tables
 * @param by what puts a purchase into it; a row by rules has no conditions of its own
 * @param tags the member's record carries one of them; empty for any
 */
public record Segment(
        String id,
        String segment,
        String name,
        By by,
        Set<String> tags,
        MemberConditions member,
        @Nullable Expression when) {

    /** {@code ROW}: the conditions of the row; {@code RULES}: the {@link SegmentRules} of the program. */
    public enum By {
        ROW,
        RULES
    }
}
