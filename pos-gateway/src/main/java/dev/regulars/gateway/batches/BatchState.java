package dev.regulars.gateway.batches;

/** How far a batch is. */
public enum BatchState {
    WAITING,
    RUNNING,
    /** Read to its end; what was refused stands in the result. */
    DONE,
    /** Ended by its sender; what was sent before stands in the result. */
    CANCELLED,
    /** The file cannot be read to its end; what came before was sent. */
    BROKEN,
    /** The gateway failed, again and again, at the same place. */
    FAILED;

    public boolean hasEnded() {
        return this != WAITING && this != RUNNING;
    }
}
