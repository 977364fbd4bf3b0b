package dev.regulars.decision.messages;

import dev.regulars.decision.consents.Channel;
import java.time.Duration;

/** Takes messages of one channel to where members read them: the place to plug another one in. */
public interface Carrier {

    /** What became of an attempt. */
    sealed interface Carried {
        /** Why not; empty when the next hop has it. */
        String reason();

        /** The next hop has it. */
        record Sent() implements Carried {
            @Override
            public String reason() {
                return "";
            }
        }

        /**
         * The next hop is away or busy.
         *
         * @param atLeast how long the next hop asked to be left alone; zero when it did not
         * @param away whether it could not be reached at all: it was no attempt, and no other message is tried for
         *     {@code atLeast}
         */
        record Later(String reason, Duration atLeast, boolean away) implements Carried {
            public Later(String reason) {
                this(reason, Duration.ZERO);
            }

            public Later(String reason, Duration atLeast) {
                this(reason, atLeast, false);
            }
        }

        /** It will not be taken, however often it is tried. */
        record Never(String reason) implements Carried {}
    }

    Channel channel();

    /** False while the operator has not said how to reach the next hop; then messages wait. */
    boolean isSet();

    /** Returns when the next hop has said yes or no; one that died in between may have it, and gets it again. */
    Carried carry(Letter letter);
}
