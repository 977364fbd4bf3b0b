package dev.regulars.gateway.deadletters;

import java.util.List;

/** Who sent which dead letter again, on whichever gateway; kept as long as the letters are. */
public interface Attempts {
    /**
     * Kept when the queue takes it; a failure is only logged, since what was sent is sent.
     */
    void note(DeadLetter letter, Attempt attempt);

    /** The last ones, oldest first; none until they are read after the start of the gateway. */
    List<Attempt> of(DeadLetter letter);
}
