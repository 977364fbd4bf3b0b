package dev.regulars.analytics.people;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Whether a session still holds, and with which roles. The Studio is asked about it when the last answer is older than
 * a minute, so who was disabled there, or has another password or other roles, is noticed within that time. When it
 * does not answer, what it last said holds for ten minutes; then nobody gets anything until it answers again.
 */
@Component
public final class StillSignedIn {
    private final Studio studio;
    private final SignInSettings settings;
    private final Clock clock;

    StillSignedIn(Studio studio, SignInSettings settings, Clock clock) {
        this.studio = studio;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is known now. */
    public sealed interface Known {
        record Yes(SignedIn who) implements Known {}

        record Ended() implements Known {}

        /** The Studio has not answered for too long. */
        record Unknown() implements Known {}
    }

    public Known look(SignedIn began) {
        Instant now = clock.instant();
        if (!now.isBefore(began.since().plus(settings.sessionLength()))) {
            return new Known.Ended();
        }
        Confirmed confirmed = began.studio();
        if (confirmed == null) {
            return new Known.Yes(began);
        }
        if (!now.isBefore(confirmed.at().plus(settings.lookEvery())) && confirmed.beginsToAsk()) {
            try {
                if (!ask(confirmed, now)) {
                    return new Known.Ended();
                }
            } finally {
                confirmed.asked();
            }
        }
        boolean longAgo = now.isAfter(confirmed.at().plus(settings.lookEvery()).plus(settings.withoutStudio()));
        return longAgo ? new Known.Unknown() : new Known.Yes(began.as(confirmed.person()));
    }

    private boolean ask(Confirmed confirmed, Instant now) {
        Studio.Look look = studio.look(confirmed.session());
        if (look instanceof Studio.Look.Still still) {
            confirmed.now(still.person(), now);
        }
        return !(look instanceof Studio.Look.Ended);
    }

    /** The session here ends, so the one at the Studio has to. */
    public void end(SignedIn who) {
        Confirmed confirmed = who.studio();
        if (confirmed != null) {
            studio.signOut(confirmed.session());
        }
    }
}
