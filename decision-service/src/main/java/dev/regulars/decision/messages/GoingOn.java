package dev.regulars.decision.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** Whether messages may go out now; asked before each, so the store is not asked every time. */
public final class GoingOn {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final SendingPause pause;
    private final Clock clock;
    private Instant look = Instant.MIN;
    private boolean paused;
    private volatile boolean stopping;

    GoingOn(SendingPause pause, Clock clock) {
        this.pause = pause;
        this.clock = clock;
    }

    /** What is on its way is finished; nothing more is begun. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    /** False while the service stops, and from half a second after somebody has paused sending. */
    boolean now() {
        return !stopping && !isPaused();
    }

    private synchronized boolean isPaused() {
        Instant now = clock.instant();
        if (!now.isBefore(look)) {
            paused = pause.since().isPresent();
            look = now.plus(LOOK_EVERY);
        }
        return paused;
    }
}
