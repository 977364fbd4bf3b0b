package dev.regulars.analytics.ingest.event;

/** Why a record was put aside, in the order in which they are looked for. */
public enum RejectionReason {
    /** The record has no value. */
    EMPTY,
    /** The value is longer than {@link EventReader#MAX_BYTES}. */
    TOO_LARGE,
    MALFORMED_JSON,
    /** It breaks decision.schema.json. */
    BREAKS_SCHEMA,
    /** It keeps the schema, but holds a text, a number or a date that is out of bounds. */
    INVALID_VALUE,
    /** Its postings do not sum to zero. */
    UNBALANCED,
    /** The points of its rules do not sum to pointsEarned. */
    RULES_DISAGREE,
    /** Its id or its place (account and sequence) belongs to another decision that was read before. */
    CONTRADICTS_EARLIER
}
