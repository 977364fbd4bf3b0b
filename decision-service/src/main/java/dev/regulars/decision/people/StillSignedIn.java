package dev.regulars.decision.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a session still holds, and with which roles: what an administrator changes is noticed within seconds, without
 * a look into the store at each request.
 */
public final class StillSignedIn {

    private final LocalUsers people;
    private final SignInSettings settings;
    private final Clock clock;
    /** No more than there are local users: only who has signed in is looked for. */
    private final Map<String, SignedInLook> looks = new ConcurrentHashMap<>();

    StillSignedIn(LocalUsers people, SignInSettings settings, Clock clock) {
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** The person as known now; empty when the session has to end. */
    public Optional<SignedIn> look(SignedIn began) {
        Instant now = clock.instant();
        if (!now.isBefore(began.since().plus(settings.sessionLength()))) {
            return Optional.empty();
        }
        if (!(began.origin() instanceof Origin.Local local)) {
            return Optional.of(began);
        }
        return find(began.person().name(), now)
                .filter(person -> settings.localUsers() && !person.disabled() && person.key() == local.key())
                .map(person -> new SignedIn(person.person(), local, began.since()));
    }

    /** Whether somebody else knew the person's password. */
    public boolean mustChange(SignedIn who) {
        return who.isLocal()
                && find(who.person().name(), clock.instant())
                        .map(StoredPerson::mustChange)
                        .orElse(false);
    }

    private Optional<StoredPerson> find(String name, Instant now) {
        SignedInLook look = looks.get(name);
        if (look == null || !now.isBefore(look.until())) {
            look = new SignedInLook(now.plus(settings.sessionLook()), people.find(name));
            looks.put(name, look);
        }
        return look.person();
    }

    /** It was changed here. */
    void forget(String name) {
        looks.remove(name);
    }
}
