package dev.regulars.gateway.deadletters;

import java.util.List;
import java.util.Optional;

/** Kept for as long as the queue keeps its records, in the order in which they came. */
public interface DeadLetters {
    /** False when it is not known to be stored. Its number is given here. */
    boolean add(DeadLetter letter);

    /** From this number on; empty when the store does not answer. */
    Optional<List<DeadLetter>> page(long from, int limit);
}
