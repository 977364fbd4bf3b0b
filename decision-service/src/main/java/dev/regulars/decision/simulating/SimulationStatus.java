package dev.regulars.decision.simulating;

/** How far a simulation is. */
public enum SimulationStatus {
    QUEUED,
    READING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
