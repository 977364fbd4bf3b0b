package dev.regulars.decision.people;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where nobody is known yet, one user for each role, with passwords made at random. They are printed to the standard
 * output as plain lines, whatever form the log has, and to no log: {@code studio user NAME password PASSWORD}. Several
 * instances may do it at once: who inserted a user, prints it.
 */
final class FirstPeople {

    private final LocalUsers people;
    private final Passwords passwords;
    private final SignInSettings settings;
    private final Clock clock;
    private final PrintStream console;
    private boolean done;

    FirstPeople(LocalUsers people, Passwords passwords, SignInSettings settings, Clock clock, PrintStream console) {
        this.people = people;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
        this.console = console;
    }

    /** Again, as long as the store does not answer; the console shows nothing twice. */
    synchronized void begin() {
        if (!done) {
            tryToBegin();
            done = true;
        }
    }

    private void tryToBegin() {
        if (!settings.localUsers()) {
            return;
        }
        if (people.isEmpty()) {
            console.println("The Studio's first users; their passwords are shown only here and only once:");
            // Who can add the others comes first.
            List<Role> roles = new ArrayList<>(List.of(Role.values()));
            Collections.reverse(roles);
            roles.forEach(this::insert);
        }
        Optional.ofNullable(settings.newPasswordFor())
                .filter(name -> !name.isBlank())
                .ifPresent(this::renew);
        console.flush();
    }

    private void insert(Role role) {
        String password = passwords.random();
        StoredPerson person = StoredPerson.first(role.word(), passwords.hash(password), Set.of(role), clock.instant());
        if (people.insert(person)) {
            print(person.name(), password);
        }
    }

    private void renew(String name) {
        String password = passwords.random();
        if (people.resetPassword(name, passwords.hash(password)) && people.setDisabled(name, false)) {
            print(name, password);
        } else {
            console.println("regulars.studio.new-password-for names no local user of the Studio");
        }
    }

    private void print(String name, String password) {
        console.println("studio user " + name + " password " + password);
    }
}
