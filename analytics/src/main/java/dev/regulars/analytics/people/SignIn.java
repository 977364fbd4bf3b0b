package dev.regulars.analytics.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Sign-in by the name and password of the Studio, which is asked; neither is kept here. */
@Component
public final class SignIn {

    /** The Studio checks as many at once; more from here would keep its own people waiting. */
    private static final int MOST_AT_ONCE = 4;

    private final Semaphore door = new Semaphore(MOST_AT_ONCE);
    private final Studio studio;
    private final AttemptsByAddress addresses;
    private final Clock clock;

    SignIn(Studio studio, SignInSettings settings, Clock clock) {
        this.studio = studio;
        this.clock = clock;
        addresses = new AttemptsByAddress(settings.attemptsPerMinute());
    }

    /** What came of it. */
    public sealed interface Result {
        record In(SignedIn who) implements Result {}

        record Refused() implements Result {}

        record TooOften(Duration after) implements Result {}

        record StudioAway() implements Result {}
    }

    /** @param address of the client */
    public Result signIn(String name, String password, String address) {
        Instant now = clock.instant();
        Optional<Duration> wait = addresses.take(address, now);
        if (wait.isPresent()) {
            return new Result.TooOften(wait.get());
        }
        if (!door.tryAcquire()) {
            addresses.giveBack(address);
            return new Result.TooOften(Duration.ZERO);
        }
        Studio.Entry entry;
        try {
            entry = studio.signIn(name, password, address);
        } finally {
            door.release();
        }
        if (!(entry instanceof Studio.Entry.Refused)) {
            addresses.giveBack(address);
        }
        return result(entry, now);
    }

    private static Result result(Studio.Entry entry, Instant now) {
        if (entry instanceof Studio.Entry.In in) {
            Confirmed confirmed = new Confirmed(in.session(), in.person(), now);
            return new Result.In(new SignedIn(in.person(), confirmed, now));
        }
        if (entry instanceof Studio.Entry.TooOften often) {
            return new Result.TooOften(often.after());
        }
        return entry instanceof Studio.Entry.Away ? new Result.StudioAway() : new Result.Refused();
    }
}
