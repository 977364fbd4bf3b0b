package dev.regulars.decision.operations;

import dev.regulars.decision.accounts.DecisionRecord;

/** What must follow on another account once a decision is committed on one. */
public interface SecondStep {

    /** Of the first decision; listed in {@link dev.regulars.decision.accounts.FirstSteps}. */
    String type();

    /**
     * Doing it again changes nothing.
     *
     * @return false when it has to be tried again
     */
    boolean finish(DecisionRecord first);
}
