package dev.regulars.decision.programs.telling;

import dev.regulars.decision.relay.Announcer;
import dev.regulars.decision.relay.BackOff;
import dev.regulars.program.Program;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every version that went live, at least once: what is new when it is looked at, and at each start what is live
 * and the last releases again, as a crash may have come between a release and its telling. Ids are the same each time.
 */
final class TellPrograms {

    private static final Logger LOG = LoggerFactory.getLogger(TellPrograms.class);

    /** At one look, so that a start of an instance with large programs has time for something else. */
    private static final int MOST_AT_ONCE = 5;

    private static final int MOST_WAITING = 500;

    private final ToTell toTell;
    private final Announcer announcer;
    private final Clock clock;
    private final BackOff backOff = new BackOff();
    private final Map<String, WentLive> waiting = new LinkedHashMap<>();
    private String seen = "";
    private long told = ToTell.NOTHING;

    TellPrograms(ToTell toTell, Announcer announcer, Clock clock) {
        this.toTell = toTell;
        this.announcer = announcer;
        this.clock = clock;
    }

    void work() {
        if (!backOff.isDue(clock.instant())) {
            return;
        }
        WentLive live = toTell.live();
        if (!live.id().equals(seen)) {
            toTell.since(live, told).forEach(this::add);
            seen = live.id();
        }
        for (int i = 0; i < MOST_AT_ONCE && !waiting.isEmpty(); i++) {
            WentLive next = waiting.values().iterator().next();
            if (!tell(next)) {
                backOff.failed(clock.instant());
                return;
            }
            waiting.remove(next.id());
        }
        if (waiting.isEmpty()) {
            told = live.number();
        }
    }

    /** Where so many wait already, it is told after the next start. */
    private void add(WentLive one) {
        if (waiting.size() < MOST_WAITING) {
            waiting.putIfAbsent(one.id(), one);
        }
    }

    private boolean tell(WentLive one) {
        Optional<Program> program = toTell.program(one.version());
        if (program.isEmpty()) {
            LOG.warn("program {} cannot be read any more, so it is not told", one.version());
            return true;
        }
        boolean taken = announcer.send(ProgramEvents.of(one.named(program.get()), program.get()));
        if (taken) {
            backOff.worked();
        }
        return taken;
    }
}
