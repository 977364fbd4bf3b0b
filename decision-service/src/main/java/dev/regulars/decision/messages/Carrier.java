package dev.regulars.decision.messages;

import dev.regulars.decision.consents.Channel;

/** Takes messages of one channel to where members read them: the place to plug another one in. */
public interface Carrier {

    /** What became of an attempt. */
    sealed interface Carried {
        /** The next hop has it. */
        record Sent() implements Carried {}

        /** The next hop is away or busy. */
        record Later(String reason) implements Carried {}

        /** It will not be taken, however often it is tried. */
        record Never(String reason) implements Carried {}
    }

    Channel channel();

    /** False while the operator has not said how to reach the next hop; then messages wait. */
    boolean isSet();

    /** Returns when the next hop has said yes or no; one that died in between may have it, and gets it again. */
    Carried carry(Letter letter);
}
