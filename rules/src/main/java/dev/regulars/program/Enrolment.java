package dev.regulars.program;

/**
 * What happens when a transaction brings an identifier that nobody has: a member is enrolled, or the call refused.
 */
public enum Enrolment {
    AUTOMATIC,
    EXPLICIT
}
