package dev.regulars.simulation;

import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;

/** Transactions in the order of time, always the same ones in the same order. */
public interface History {

    /** Decision ids of the sales of which something comes back; only these are remembered until then. */
    Set<String> returned();

    /** @param reader gives whether it wants more */
    void forEach(Predicate<Past> reader) throws IOException;
}
