package dev.regulars.program;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code segments.csv}. A member is in a segment when one of its rows holds.
 *
 * @param segment its name in other tables
 * @param tags the member's record carries one of them; empty for any
 */
public record Segment(
        String id,
        String segment,
        String name,
        Set<String> tags,
        MemberConditions member,
        @Nullable Expression when) {}
