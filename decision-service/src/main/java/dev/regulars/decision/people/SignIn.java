package dev.regulars.decision.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Sign-in by name and password. An attempt is counted in the store before it is checked and uncounted when it was
 * right, so guesses that come at once, at several instances, are no more than the limit. Whoever is unknown, locked
 * out or disabled is answered as if the password were wrong, after the same work.
 */
public final class SignIn {

    /** Hashing takes a processor's time on purpose; tills, which share it, must not feel a crowd at this door. */
    private static final int MOST_AT_ONCE = 4;

    private static final int MOST_WAITING = 12;

    private final Semaphore door = new Semaphore(MOST_AT_ONCE, true);
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

    /** @param address of the client */
    public SignInResult signIn(String typedName, String password, String address) {
        Instant now = clock.instant();
        Optional<Duration> wait = addresses.take(address, now);
        if (wait.isPresent()) {
            return new SignInResult.TooOften(wait.get());
        }
        if (door.getQueueLength() >= MOST_WAITING) {
            addresses.giveBack(address);
            return new SignInResult.TooOften(Duration.ZERO);
        }
        door.acquireUninterruptibly();
        try {
            return verified(typedName.strip().toLowerCase(Locale.ROOT), password, address, now);
        } finally {
            door.release();
        }
    }

    private SignInResult verified(String name, String password, String address, Instant now) {
        Optional<StoredPerson> right = verify(name, password, now).filter(person -> !person.disabled());
        if (right.isEmpty()) {
            return new SignInResult.Refused();
        }
        addresses.giveBack(address);
        StoredPerson person = right.get();
        return new SignInResult.In(new SignedIn(person.person(), new Origin.Local(person.key()), now));
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
