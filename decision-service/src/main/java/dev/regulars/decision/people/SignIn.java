package dev.regulars.decision.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Sign-in by name and password. An attempt is counted in the store before it is checked and uncounted when it was
 * right, so guesses that come at once, at several instances, are no more than the limit. Whoever is unknown, locked
 * out or disabled is answered as if the password were wrong, after the same work.
 */
public final class SignIn {

    private final LocalUsers people;
    private final Passwords passwords;
    private final AttemptsByAddress addresses;
    private final SignInSettings settings;
    private final Clock clock;

    SignIn(LocalUsers people, Passwords passwords, SignInSettings settings, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
        addresses = new AttemptsByAddress(settings.attemptsPerMinute());
    }

    /** What came of it. */
    public sealed interface Result {
        record In(SignedIn who) implements Result {}

        record Refused() implements Result {}

        record TooOften(Duration after) implements Result {}
    }

    /** @param address of the client */
    public Result signIn(String typedName, String password, String address) {
        Instant now = clock.instant();
        Optional<Duration> wait = addresses.take(address, now);
        if (wait.isPresent()) {
            return new Result.TooOften(wait.get());
        }
        String name = typedName.strip().toLowerCase(Locale.ROOT);
        Optional<StoredPerson> right = verify(name, password, now).filter(person -> !person.disabled());
        if (right.isEmpty()) {
            return new Result.Refused();
        }
        addresses.giveBack(address);
        StoredPerson person = right.get();
        return new Result.In(new SignedIn(person.person(), new SignedIn.Origin.Local(person.key()), now));
    }

    /** Whose password it is; empty when it is wrong or the person is locked out. */
    Optional<StoredPerson> verify(String name, String password, Instant now) {
        Optional<StoredPerson> found = people.attempt(name);
        boolean matches =
                passwords.matches(password, found.map(StoredPerson::hash).orElse(null));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StoredPerson person = found.get();
        boolean mayTry = mayTry(person, now);
        if (matches && mayTry) {
            people.succeeded(name);
            return found;
        }
        if (person.lockedUntil() == null && person.failures() >= settings.wrongPasswords()) {
            people.lock(name, now.plus(settings.lockOut()));
        }
        return Optional.empty();
    }

    /** The first attempt after a lock-out begins a new count. */
    private boolean mayTry(StoredPerson person, Instant now) {
        if (person.lockedUntil() == null) {
            return person.failures() <= settings.wrongPasswords();
        }
        return !person.isLocked(now) && people.lockOutIsOver(person.name(), person.lockedUntil());
    }
}
