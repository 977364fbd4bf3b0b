package dev.regulars.decision.programs;

/** How a version went live. */
public enum ReleaseKind {
    PUBLISHED,
    ROLLED_BACK
}
