package dev.regulars.decision.people;

import java.time.Duration;

/** What came of a name and a password. */
public sealed interface SignInResult {
    record In(SignedIn who) implements SignInResult {}

    record Refused() implements SignInResult {}

    /** @param after how long another attempt is looked at */
    record TooOften(Duration after) implements SignInResult {}
}
