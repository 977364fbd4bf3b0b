package dev.regulars.decision.members;

/** What became of enrolling a member or adding an identifier. */
public sealed interface Enrolment {

    record Enrolled(Member member) implements Enrolment {}

    record Refused(Reason reason) implements Enrolment {}

    /** In order of precedence. */
    enum Reason {
        /** An identifier that is empty, or a member id, which is given and not chosen. */
        INVALID_VALUE,
        MEMBER_NOT_FOUND,
        /** Another member has the identifier. */
        IDENTIFIER_TAKEN
    }
}
