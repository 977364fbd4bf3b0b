package dev.regulars.decision.people;

/** What somebody may do in the Studio. */
public enum Role {
    MARKETER,
    APPROVER,
    ANALYST,
    SUPPORT,
    ENGINEER,
    ADMINISTRATOR
}
