package dev.regulars.decision.vouchers;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Vouchers without a member, issued together.
 *
 * @param count how many there are to be
 * @param issued how many there are, numbers 1 to this
 */
public record Batch(
        String id,
        VoucherTerms terms,
        int count,
        int issued,
        State state,
        @Nullable Cancellation cancellation) {

    public static final int MAX_COUNT = 1_000_000;

    public enum State {
        RUNNING,
        ISSUED,
        CANCELLED
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Asked for in the same words; what the reward was worth then stays. */
    boolean isSameAs(Batch other) {
        return count == other.count
                && terms.rewardId().equals(other.terms.rewardId())
                && terms.expiresOn().equals(other.terms.expiresOn())
                && Objects.equals(terms.usableFrom(), other.terms.usableFrom());
    }
}
