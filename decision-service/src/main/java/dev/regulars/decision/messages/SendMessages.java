package dev.regulars.decision.messages;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Carrier.Carried;
import dev.regulars.decision.messages.Outgoing.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Sends what is due. A message is in one hand at a time; when that hand dies, another takes it up after a while, and
 * what the next hop may have had already goes out again with the same id.
 */
public final class SendMessages {

    private static final Logger LOG = LoggerFactory.getLogger(SendMessages.class);
    private static final int PAGE = 200;
    private static final Duration UPKEEP_EVERY = Duration.ofHours(1);

    private final OutgoingBox box;
    private final SendingPause pause;
    private final LetterWriter writer;
    private final Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);
    private final MessagesSettings settings;
    private final Clock clock;
    private Instant upkeep = Instant.MIN;
    private volatile boolean stopping;

    SendMessages(
            OutgoingBox box,
            SendingPause pause,
            LetterWriter writer,
            List<Carrier> carriers,
            MessagesSettings settings,
            Clock clock) {
        this.box = box;
        this.pause = pause;
        this.writer = writer;
        this.settings = settings;
        this.clock = clock;
        carriers.forEach(carrier -> this.carriers.put(carrier.channel(), carrier));
    }

    /** What is in hand is finished; nothing more is begun. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    /** All that is due now; without a way to send anything, only what is too late by now. */
    void work() {
        upkeep();
        if (pause.since().isPresent()) {
            return;
        }
        boolean sends = carriers.values().stream().anyMatch(Carrier::isSet);
        ExecutorService workers = Executors.newFixedThreadPool(settings.workers(), task -> {
            Thread thread = new Thread(task, "messages");
            thread.setDaemon(true);
            return thread;
        });
        try {
            int sent = PAGE;
            while (!stopping && sent == PAGE && pause.since().isEmpty()) {
                Instant now = clock.instant();
                sent = page(workers, sends ? now : now.minus(settings.late()));
            }
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdown(); // not now: a server may just have said yes
        }
    }

    /** Once an hour what nobody asks about any more goes. */
    private void upkeep() {
        Instant now = clock.instant();
        if (now.isBefore(upkeep)) {
            return;
        }
        box.index();
        while (!stopping && box.forget(now.minus(settings.keep()), PAGE) == PAGE) {}
        upkeep = now.plus(UPKEEP_EVERY);
    }

    /** How many were due. */
    private int page(ExecutorService workers, Instant due) throws InterruptedException {
        List<Outgoing> page = box.due(due, PAGE);
        List<Future<?>> sending = new ArrayList<>();
        page.forEach(message -> sending.add(workers.submit(() -> send(message))));
        for (Future<?> one : sending) {
            try {
                one.get();
            } catch (ExecutionException e) {
                LOG.warn("what became of a message was not written down: {}", String.valueOf(e.getCause()));
            }
        }
        return page.size();
    }

    private void send(Outgoing message) {
        Carrier carrier = carriers.get(message.channel());
        Instant now = clock.instant();
        if (stopping) {
            return;
        }
        if (message.plannedAt().isBefore(now.minus(settings.late()))) {
            box.done(message.id(), State.LEFT, "it is too late for it", now);
        } else if (carrier == null || !carrier.isSet()) {
            box.later(message.id(), now.plus(settings.pauseMost()), "no way to send it is set");
        } else if (box.take(message, now.plus(settings.inHand()))) {
            attempt(message, carrier);
        }
    }

    private void attempt(Outgoing message, Carrier carrier) {
        Carried carried;
        try {
            LetterWriter.Written written = writer.write(message);
            if (written instanceof LetterWriter.Written.Left left) {
                box.done(message.id(), State.LEFT, left.why(), clock.instant());
                return;
            }
            if (written instanceof LetterWriter.Written.NotNow notNow) {
                box.putBack(message.id(), notNow.until(), notNow.why());
                return;
            }
            carried = carrier.carry(((LetterWriter.Written.Ready) written).letter());
        } catch (RuntimeException e) {
            LOG.warn("a message could not be sent and is tried again", e);
            carried =
                    new Carried.Later("it could not be written: " + e.getClass().getSimpleName());
        }
        finish(message, carried);
    }

    private void finish(Outgoing message, Carried carried) {
        Instant now = clock.instant();
        int attempts = message.attempts() + 1;
        if (carried instanceof Carried.Later later) {
            if (attempts < settings.attempts()) {
                box.later(message.id(), now.plus(settings.pause(attempts, later.atLeast())), later.reason());
            } else {
                box.done(message.id(), State.FAILED, later.reason(), now);
            }
        } else if (carried instanceof Carried.Never never) {
            box.done(message.id(), State.FAILED, never.reason(), now);
        } else {
            box.done(message.id(), State.SENT, null, now);
        }
    }
}
