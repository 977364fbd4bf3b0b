package dev.regulars.decision.chaos;

/** What must not happen. */
enum Harm {
    /** A till was told something that the store does not know. */
    LOST,
    /** It counts twice, or counts though the till was told otherwise. */
    DOUBLED,
    /** More was given than there was. */
    OVERSPENT
}
