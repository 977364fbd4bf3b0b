package dev.regulars.decision.people;

/** Where somebody is known who has signed in, and so what can end the session. */
public sealed interface Origin {
    /** @param key raised when the password changes: sessions that began with a former one end */
    record Local(long key) implements Origin {}

    record Elsewhere() implements Origin {}
}
