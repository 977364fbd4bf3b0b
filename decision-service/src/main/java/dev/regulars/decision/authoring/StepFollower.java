package dev.regulars.decision.authoring;

/** Wants to know of what is about to become of a draft. */
public interface StepFollower {

    String ASKED = "asked for approval";
    String APPROVED = "approved";
    String SENT_BACK = "sent back";

    /**
     * Before it is stored, so that a crash right after loses nothing; somebody else may be faster, and it is not
     * stored then: {@link StepsTaken} knows.
     *
     * @param was before the step
     * @param is as it would be, with the revision that it would have
     * @param by who takes the step
     * @param what its word in the log
     */
    void before(Draft was, Draft is, String by, String what);
}
