package dev.regulars.decision.messages;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Carrier.Carried;
import dev.regulars.decision.messages.LetterWriter.Written;
import dev.regulars.decision.messages.Outgoing.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes messages of one channel in hand, writes their letters, has them carried, and notes what became of them. */
final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    /** A letter that waited longer for its turn is written anew: the member may have said no, or have moved. */
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final OutgoingBox box;
    private final OutgoingHands hands;
    private final MessageSteps steps;
    private final LetterWriter writer;
    private final @Nullable Carrier carrier;
    private final Channel channel;
    private final GoingOn going;
    private final MessagesSettings settings;
    private final Clock clock;
    private volatile Instant away = Instant.MIN;

    /** @param carrier null while none is there: then nothing is to be begun */
    Attempts(
            OutgoingBox box,
            OutgoingHands hands,
            MessageSteps steps,
            LetterWriter writer,
            Channel channel,
            @Nullable Carrier carrier,
            GoingOn going,
            MessagesSettings settings,
            Clock clock) {
        this.box = box;
        this.hands = hands;
        this.steps = steps;
        this.writer = writer;
        this.channel = channel;
        this.carrier = carrier;
        this.going = going;
        this.settings = settings;
        this.clock = clock;
    }

    /** One in hand. */
    private record InHand(String hand, Outgoing message, Letter letter, Instant writtenAt, Instant takenAt) {}

    /** The next hop could not be reached just now: nothing is tried for a while. */
    boolean isAway() {
        return clock.instant().isBefore(away);
    }

    /** Of some messages, those that can be sent now; what else becomes of the others is noted. */
    List<Runnable> begin(List<Outgoing> messages) {
        String hand = UUID.randomUUID().toString();
        Instant now = clock.instant();
        List<Outgoing> taken = hands.take(messages, hand, now.plus(settings.inHand()));
        return written(taken, hand, now).stream()
                .<Runnable>map(one -> () -> attempt(one))
                .toList();
    }

    private List<InHand> written(List<Outgoing> messages, String hand, Instant takenAt) {
        if (messages.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<InHand> ready = new ArrayList<>();
        writer.write(messages, channel).forEach((message, written) -> {
            if (written instanceof Written.Ready one) {
                ready.add(new InHand(hand, message, one.letter(), now, takenAt));
            } else if (written instanceof Written.Left left) {
                box.done(List.of(message.id()), State.LEFT, left.why());
            } else if (written instanceof Written.NotNow notNow) {
                hands.putBack(message.id(), hand, notNow.until(), notNow.why());
            } else if (written instanceof Written.Withheld) {
                steps.withheld(message.id(), now);
            } else if (written instanceof Written.Broken broken) {
                finish(message, hand, new Carried.Later(broken.why()), LetterLinks.NONE);
            }
        });
        return ready;
    }

    private void attempt(InHand one) {
        Instant now = clock.instant();
        if (!going.now()
                || isAway()
                || now.isAfter(one.takenAt().plus(settings.inHand().dividedBy(2)))) {
            // Longer in hand, and another instance may be about to take it up.
            hands.putBack(one.message().id(), one.hand(), isAway() ? away : now, null);
        } else if (now.isAfter(one.writtenAt().plus(FRESH))) {
            written(List.of(one.message()), one.hand(), one.takenAt()).forEach(this::carry);
        } else {
            carry(one);
        }
    }

    private void carry(InHand one) {
        Carried carried;
        try {
            carried = carrier == null ? new Carried.Later("no way to send it is set") : carrier.carry(one.letter());
        } catch (RuntimeException e) {
            LOG.warn("a message could not be sent and is tried again", e);
            carried = new Carried.Later("it could not be sent: " + e.getClass().getSimpleName());
        }
        finish(one.message(), one.hand(), carried, one.letter().links());
    }

    private void finish(Outgoing message, String hand, Carried carried, LetterLinks links) {
        Instant now = clock.instant();
        int attempts = message.attempts() + 1;
        if (carried instanceof Carried.Later later && later.away()) {
            Instant until = now.plus(later.atLeast());
            away = until;
            hands.putBack(message.id(), hand, until, later.reason());
        } else if (carried instanceof Carried.Later later && attempts < settings.attempts()) {
            hands.later(message.id(), hand, now.plus(settings.pause(attempts, later.atLeast())), later.reason());
        } else if (carried instanceof Carried.Sent) {
            steps.sent(message.id(), links.counted(), now);
        } else {
            box.done(List.of(message.id()), State.FAILED, carried.reason());
        }
    }
}
