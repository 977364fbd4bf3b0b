package dev.regulars.gateway.deadletters;

import dev.regulars.gateway.sending.Outcome;
import dev.regulars.gateway.transaction.Refusal;

/** Tries a dead letter again, under today's settings and mapping. */
public interface Resend {
    Result resend(DeadLetter letter);

    /** What became of it. */
    sealed interface Result {
        /** It was understood and sent. */
        record Sent(Outcome outcome) implements Result {}

        /** It means nothing that counts. */
        record Ignored(String why) implements Result {}

        record StillRefused(Refusal refusal) implements Result {}
    }
}
