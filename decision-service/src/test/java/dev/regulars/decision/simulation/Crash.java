package dev.regulars.decision.simulation;

/** The process ends here. An error, so that no code under test takes it for a failure that it may try again. */
public final class Crash extends Error {

    public Crash() {
        super("the process has ended", null, false, false);
    }
}
