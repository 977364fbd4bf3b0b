package dev.regulars.program;

import java.util.Map;
import java.util.Set;

/**
 * An engineer's rules: they put a purchase into segments and do nothing else. The same facts give the same segments.
 * Safe for many threads.
 */
public interface SegmentRules {

    /** Those of a program without any. */
    SegmentRules NONE = facts -> Set.of();

    /**
     * The segments that the rules name, whether or not {@code segments.csv} has them.
     *
     * @param facts by name, nested as their paths say; money in major units
     * @throws SegmentRulesFailed when a rule throws, or the rules do not come to an end
     */
    Set<String> segments(Map<String, Object> facts);
}
