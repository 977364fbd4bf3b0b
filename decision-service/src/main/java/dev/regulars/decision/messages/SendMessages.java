package dev.regulars.decision.messages;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Outgoing.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Sends what is due by one channel, in a stream: however much is due, a page of it is read, a batch of that is taken in
 * hand and written, and letters wait in a short queue for those who carry them.
 *
 * <p>100,000 are due: 100 pages of 1,000, each in 10 batches, which cost the store some ten calls each; beside them
 * every message costs one, the note that it is sent. In memory there are a page and two batches.
 */
final class SendMessages {

    private static final int PAGE = 1000;
    private static final int BATCH = 100;
    private static final int FORGOTTEN_AT_A_TIME = 200;
    private static final Duration UPKEEP_EVERY = Duration.ofHours(1);

    private final Channel channel;
    private final OutgoingBox box;
    private final BooleanSupplier isSet;
    private final Attempts attempts;
    private final GoingOn going;
    private final MessagesSettings settings;
    private final Clock clock;
    private Instant upkeep = Instant.MIN;

    /** @param isSet whether there is a way to send anything now */
    SendMessages(
            Channel channel,
            OutgoingBox box,
            BooleanSupplier isSet,
            Attempts attempts,
            GoingOn going,
            MessagesSettings settings,
            Clock clock) {
        this.channel = channel;
        this.box = box;
        this.isSet = isSet;
        this.attempts = attempts;
        this.going = going;
        this.settings = settings;
        this.clock = clock;
    }

    /** All that is due now; without a way to send anything, only what is too late by now. */
    void work() {
        upkeep();
        boolean sends = isSet.getAsBoolean();
        if (!goesOn()) {
            return;
        }
        try (Workers workers = new Workers("messages-" + channel.word(), settings.workers(), BATCH)) {
            int due = PAGE;
            while (due == PAGE && goesOn()) {
                Instant now = clock.instant();
                List<Outgoing> page = box.due(channel, sends ? now : now.minus(settings.late()), PAGE);
                for (List<Outgoing> batch : batches(page)) {
                    send(batch, workers);
                }
                due = page.size();
            }
            workers.awaitAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean goesOn() {
        return going.now() && !attempts.isAway();
    }

    /** Once an hour what nobody asks about any more goes. */
    private void upkeep() {
        Instant now = clock.instant();
        if (now.isBefore(upkeep)) {
            return;
        }
        box.index();
        int forgotten = FORGOTTEN_AT_A_TIME;
        while (forgotten == FORGOTTEN_AT_A_TIME && going.now()) {
            forgotten = box.forget(channel, now.minus(settings.keep()), FORGOTTEN_AT_A_TIME);
        }
        upkeep = now.plus(UPKEEP_EVERY);
    }

    /** In an order of its own: other instances that read the same page seldom try to take the same at once. */
    private static List<List<Outgoing>> batches(List<Outgoing> page) {
        List<List<Outgoing>> batches = new ArrayList<>();
        for (int from = 0; from < page.size(); from += BATCH) {
            batches.add(page.subList(from, Math.min(page.size(), from + BATCH)));
        }
        Collections.shuffle(batches);
        return batches;
    }

    private void send(List<Outgoing> batch, Workers workers) throws InterruptedException {
        if (!goesOn()) {
            return;
        }
        Instant now = clock.instant();
        Predicate<Outgoing> isLate = message -> message.plannedAt().isBefore(now.minus(settings.late()));
        List<String> late = batch.stream().filter(isLate).map(Outgoing::id).toList();
        box.done(late, State.LEFT, "it is too late for it");
        for (Runnable attempt :
                attempts.begin(batch.stream().filter(isLate.negate()).toList())) {
            workers.add(attempt);
        }
    }
}
