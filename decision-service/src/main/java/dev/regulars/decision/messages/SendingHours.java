package dev.regulars.decision.messages;

import dev.regulars.program.Notice;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * When a message may go out on the clock of a zone. In Berlin on the night when clocks go from 2 to 3, {@code
 * 02:30-09:00} begins at 3; on the night when they go back from 3 to 2, it begins at the first 2:30, and who comes
 * at the second 2:10 waits for the second 2:30.
 */
final class SendingHours {

    private SendingHours() {}

    /** The moment itself or, outside of the hours, the next at which they begin. */
    static Instant next(Notice.Timing timing, Instant now, ZoneId zone) {
        LocalDateTime here = LocalDateTime.ofInstant(now, zone);
        LocalDateTime next = timing.next(here);
        return next.equals(here) ? now : after(now, next, zone);
    }

    private static Instant after(Instant now, LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition turn = zone.getRules().getTransition(local);
        if (turn != null && turn.isGap()) {
            return turn.getInstant();
        }
        ZonedDateTime first = local.atZone(zone);
        return (first.toInstant().isAfter(now) ? first : first.withLaterOffsetAtOverlap()).toInstant();
    }
}
