package dev.regulars.decision.messages.sms;

import dev.regulars.decision.messages.Outgoing.State;

/** What a receipt says of a part, for good. */
public enum Fate {
    DELIVERED(State.DELIVERED),
    /** The network knows no way to that telephone, or refused. */
    UNDELIVERABLE(State.UNDELIVERABLE),
    /** The telephone was off as long as the part was of use. */
    EXPIRED(State.EXPIRED);

    private final State state;

    Fate(State state) {
        this.state = state;
    }

    State state() {
        return state;
    }
}
