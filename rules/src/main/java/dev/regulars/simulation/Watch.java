package dev.regulars.simulation;

/** Who waits for a simulation. */
public interface Watch {

    /**
     * Called every few hundred transactions.
     *
     * @return false ends it
     */
    boolean goOn(long transactions);
}
