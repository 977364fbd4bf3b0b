package dev.regulars.program.checks;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** Cells that list what fits, where an empty one means any. */
final class Sets {

    private Sets() {}

    /** Whether whatever fits {@code narrow} fits {@code wide}. */
    static <T> boolean within(Collection<T> narrow, Collection<T> wide) {
        return wide.isEmpty() || (!narrow.isEmpty() && wide.containsAll(narrow));
    }

    /** Whether something fits both. */
    static <T> boolean meet(Set<T> one, Set<T> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
