package dev.regulars.decision.authoring;

/** WhyNot a step is not taken. */
public enum WhyNot {
    NO_SUCH_DRAFT,
    /** It is not where the step begins from, or somebody else took one at the same moment. */
    NOT_NOW,
    /** Checks, scenarios or the simulation are missing or wrong. */
    NOT_READY,
    /** Somebody who changed it or asked for it may not approve it. */
    OWN_WORK,
    /** Another version is live than the one it was made from. */
    OUTDATED
}
