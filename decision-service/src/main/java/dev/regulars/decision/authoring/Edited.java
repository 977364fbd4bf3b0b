package dev.regulars.decision.authoring;

/** What became of a change. */
public sealed interface Edited {

    record Done(Draft draft) implements Edited {}

    /** Somebody else changed it meanwhile; nothing was done. */
    record Stale(Draft now) implements Edited {}

    /** There is no such draft. */
    record Missing() implements Edited {}

    /** The draft was asked to be approved, or more; it has to be withdrawn first. */
    record Closed() implements Edited {}

    /** The draft would be larger than the store takes. */
    record TooLarge() implements Edited {}
}
