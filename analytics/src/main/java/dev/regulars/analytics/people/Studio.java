package dev.regulars.analytics.people;

import java.time.Duration;

/** The Studio, as it is asked about people. Every answer comes within the settings' time. */
public interface Studio {

    /** What it says of a name and a password. */
    sealed interface Entry {
        record In(StudioSession session, Person person) implements Entry {}

        record Refused() implements Entry {}

        /** @param after how long another attempt is looked at */
        record TooOften(Duration after) implements Entry {}

        /** It does not answer, or not as agreed. */
        record Away() implements Entry {}
    }

    /** What it says of a session. */
    sealed interface Look {
        record Still(Person person) implements Look {}

        record Ended() implements Look {}

        record Away() implements Look {}
    }

    /** @param address of the client, for the Studio's own limit where it trusts ours */
    Entry signIn(String name, String password, String address);

    Look look(StudioSession session);

    /** Without waiting for an answer. */
    void signOut(StudioSession session);

    /** Whether people can sign in by name and password; true, too, when it does not answer. */
    boolean hasLocalUsers();
}
