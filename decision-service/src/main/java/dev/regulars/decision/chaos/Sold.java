package dev.regulars.decision.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A sale, and what is left of it.
 *
 * @param quantities by line, in order
 */
record Sold(String id, String member, List<Integer> quantities) {

    int pieces() {
        return quantities.stream().mapToInt(Integer::intValue).sum();
    }

    /** One piece of that line. */
    List<Integer> only(int line) {
        List<Integer> one = new ArrayList<>(Collections.nCopies(quantities.size(), 0));
        one.set(line, 1);
        return one;
    }

    Sold without(int line) {
        List<Integer> rest = new ArrayList<>(quantities);
        rest.set(line, rest.get(line) - 1);
        return new Sold(id, member, rest);
    }
}
