package dev.regulars.gateway.batches;

import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.files.ResultLines;
import dev.regulars.gateway.sending.Outcome;
import dev.regulars.gateway.sending.SendTransaction;
import dev.regulars.gateway.transaction.PosTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/**
 * Sends the transactions of one step: those of a key one after the other, some keys at once. What neither the decision
 * service nor the queue takes is tried again until it is taken, and holds its key back as long.
 */
@Component
class SendStep {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private final SendTransaction sending;
    private final ResultLines lines;
    private final Duration longestPause;

    SendStep(SendTransaction sending, ResultLines lines, BatchSettings settings) {
        this.sending = sending;
        this.lines = lines;
        this.longestPause = settings.retryAfter();
    }

    void send(List<Slot> step, ExecutorService lanes, StopSignal stop) throws InterruptedException {
        List<Future<?>> tasks = new ArrayList<>();
        for (List<Slot> lane : lanes(step)) {
            tasks.add(lanes.submit(() -> sendInOrder(lane, stop)));
        }
        try {
            for (Future<?> task : tasks) {
                task.get();
            }
        } catch (ExecutionException e) {
            stopAll(tasks);
            throw new IllegalStateException(e.getCause());
        }
    }

    private Collection<List<Slot>> lanes(List<Slot> step) {
        Map<String, List<Slot>> lanes = new LinkedHashMap<>();
        for (Slot slot : step) {
            if (slot.entry() instanceof Entry.Ready ready) {
                lanes.computeIfAbsent(ready.transaction().key(), key -> new ArrayList<>())
                        .add(slot);
            } else if (slot.entry() instanceof Entry.Refused refused) {
                slot.fill(lines.of(slot.position(), refused));
            } else if (slot.entry() instanceof Entry.Skipped skipped) {
                slot.fill(lines.of(slot.position(), skipped));
            }
        }
        return lanes.values();
    }

    private void sendInOrder(List<Slot> lane, StopSignal stop) {
        try {
            for (Slot slot : lane) {
                PosTransaction transaction = ((Entry.Ready) slot.entry()).transaction();
                Outcome outcome = untilTaken(transaction, stop);
                if (outcome instanceof Outcome.NotStored) {
                    return;
                }
                slot.fill(lines.of(slot.position(), transaction, outcome));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** NotStored only when the batch is to stop. */
    private Outcome untilTaken(PosTransaction transaction, StopSignal stop) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (!stop.isSet()) {
            Outcome outcome = sending.sendPastTheSpool(transaction);
            if (!(outcome instanceof Outcome.NotStored)) {
                return outcome;
            }
            stop.pause(pause.compareTo(longestPause) < 0 ? pause : longestPause);
            pause = pause.multipliedBy(2);
            pause = pause.compareTo(longestPause) < 0 ? pause : longestPause;
        }
        return new Outcome.NotStored();
    }

    private static void stopAll(List<Future<?>> tasks) {
        tasks.forEach(task -> task.cancel(true));
    }
}
