package dev.regulars.analytics.people;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/** A session at the Studio, with what it last said of the person and when. */
public final class Confirmed {
    private final StudioSession session;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Answer last;

    private record Answer(Person person, Instant at) {}

    Confirmed(StudioSession session, Person person, Instant at) {
        this.session = session;
        this.last = new Answer(person, at);
    }

    StudioSession session() {
        return session;
    }

    Person person() {
        return last.person();
    }

    Instant at() {
        return last.at();
    }

    void now(Person person, Instant at) {
        last = new Answer(person, at);
    }

    /** One request asks; the others, at the same moment, go on with what is known. */
    boolean beginsToAsk() {
        return asking.compareAndSet(false, true);
    }

    void asked() {
        asking.set(false);
    }
}
