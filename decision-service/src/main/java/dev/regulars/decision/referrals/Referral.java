package dev.regulars.decision.referrals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a member was referred by another.
 *
 * @param friend member id; a member is referred once
 * @param at when it was told
 * @param purchase decision id of the purchase by which it counts; null as long as there is none
 * @param earnedAt when that was seen: what both get is of then
 */
public record Referral(
        String friend,
        String referrer,
        Instant at,
        State state,
        @Nullable String purchase,
        @Nullable Instant earnedAt) {

    /** How far it is. */
    public enum State {
        /** The friend has yet to buy, or the purchase has yet to stand. */
        OPEN,
        /** The purchase stands; one or both have yet to get what they get. */
        EARNED,
        /** Both have it. */
        DONE,
        /** The days are over without a purchase that counts. */
        OVER
    }
}
