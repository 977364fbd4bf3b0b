package dev.regulars.decision.messages.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Connects to a server one at a time, and leaves one that is away alone for a while: whoever asks meanwhile is told so
 * at once. However many mails wait, in ten minutes that it is away there are 15 attempts with the usual settings, after
 * 0, 1, 3, 7, 15, 31 and 63 seconds, then every minute.
 */
final class Reconnecting {

    private final Duration first;
    private final Duration most;
    private final Clock clock;
    private Duration pause;
    private Instant again = Instant.MIN;
    private @Nullable MessagingException why;

    Reconnecting(Duration first, Duration most, Clock clock) {
        this.first = first;
        this.most = most;
        this.clock = clock;
        pause = first;
    }

    /** @throws ServerAwayException when it does not come about, or did not just now */
    synchronized <T> T open(Connecting<T> connecting) throws ServerAwayException {
        Instant now = clock.instant();
        if (why != null && now.isBefore(again)) {
            throw new ServerAwayException(Duration.between(now, again), why);
        }
        try {
            T opened = connecting.connect();
            why = null;
            pause = first;
            return opened;
        } catch (MessagingException e) {
            why = e;
            Duration wait = pause.compareTo(most) < 0 ? pause : most;
            pause = wait.multipliedBy(2);
            again = clock.instant().plus(wait);
            throw new ServerAwayException(wait, e);
        }
    }
}
