package dev.regulars.decision.messages;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Purpose;
import dev.regulars.program.Notice;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody is to get. It holds no personal data: who the member is, which address and which language is
 * looked up when it is sent.
 *
 * @param id made of what it is about: {@code pos:T-17/earned}; the same message is planned once
 * @param notice row of {@code messages.csv} of the version
 * @param values what is filled in; days as {@code 2026-11-21}, numbers without grouping
 * @param plannedAt or asked for again
 * @param due not before
 * @param attempts begun so far
 * @param reason why it was not sent, or not yet
 * @param trail what happened with it that those who count are told
 */
public record Outgoing(
        String id,
        String memberId,
        String notice,
        String programVersion,
        Channel channel,
        Purpose purpose,
        Map<String, String> values,
        State state,
        Instant plannedAt,
        Instant due,
        int attempts,
        @Nullable String reason,
        @Nullable Instant sentAt,
        Trail trail) {

    /** Among the values: id of the voucher, or of the offer, that the message is about. */
    static final String VOUCHER = "voucher";

    static final String OFFER = "offerId";

    /** What has become of it. */
    public enum State {
        WAITING,
        /** The server has taken it. */
        SENT,
        /** All was as if it were sent, but for the row's hold-out, which keeps the member out. */
        WITHHELD,
        /** The member did not allow it or has no address, the program does not send it any more, or it is too late. */
        LEFT,
        /** Tried as often as it is worth, or refused for good: somebody has to look at it. */
        FAILED,
        /** Sent, and a receipt says that all of it is with the member. */
        DELIVERED,
        /** Sent, and a receipt says that it will not reach the member. */
        UNDELIVERABLE,
        /** Sent, and a receipt says that the member could not be reached as long as it was of use. */
        EXPIRED
    }

    public Outgoing {
        values = Map.copyOf(values);
    }

    /** To be sent as soon as its hours allow. */
    static Outgoing planned(
            String id, String memberId, Notice notice, String programVersion, Map<String, String> values, Instant now) {
        return new Outgoing(
                id,
                memberId,
                notice.id(),
                programVersion,
                Channel.valueOf(notice.channel().name()),
                Purpose.valueOf(notice.purpose().name()),
                values,
                State.WAITING,
                now,
                now,
                0,
                null,
                null,
                Trail.NONE);
    }
}
