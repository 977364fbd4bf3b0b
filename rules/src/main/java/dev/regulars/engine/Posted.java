package dev.regulars.engine;

import java.util.Set;

/**
 * What a transaction posts, without what is only said or shown: no explanation, no offers.
 *
 * @param segments that the member was in with it
 * @param capped campaigns of which a limit left less than they would have given, or nothing
 */
public record Posted(Decision decision, Set<String> segments, Set<String> capped) {

    public Posted(Decision decision) {
        this(decision, Set.of(), Set.of());
    }
}
