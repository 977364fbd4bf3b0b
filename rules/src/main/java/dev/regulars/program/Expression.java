package dev.regulars.program;

import java.util.Map;

/** A condition that no column covers. It has been checked at publishing: no side effects, bounded work. */
public interface Expression {

    /** @param facts by name, nested as their paths say; a fact that is not known is null and does not hold */
    boolean holds(Map<String, Object> facts);

    /** As the marketer wrote it. */
    String text();
}
