package dev.regulars.decision.messages.mail;

import jakarta.mail.MessagingException;
import java.io.Serial;
import java.time.Duration;

/** No connection to the mail server comes about. */
final class ServerAwayException extends MessagingException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** @param wait until it is tried again */
    ServerAwayException(Duration wait, MessagingException cause) {
        super("the mail server is away", cause);
        this.wait = wait;
    }

    Duration waitFor() {
        return wait;
    }
}
