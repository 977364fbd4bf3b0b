package dev.regulars.gateway.batches;

import dev.regulars.gateway.files.BrokenFile;
import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.files.ResultLine;
import dev.regulars.gateway.files.ResultLines;
import dev.regulars.gateway.files.TransactionFile;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends a batch from its noted place on, step by step, until its end or a stop. */
@Component
class RunBatch {
    private final BatchStore store;
    private final Openers openers;
    private final SendStep sending;
    private final ResultLines lines;
    private final JsonMapper json;
    private final BatchSettings settings;

    RunBatch(
            BatchStore store,
            Openers openers,
            SendStep sending,
            ResultLines lines,
            JsonMapper json,
            BatchSettings settings) {
        this.store = store;
        this.openers = openers;
        this.sending = sending;
        this.lines = lines;
        this.json = json;
        this.settings = settings;
    }

    /** The place at which it ended, or, when the gateway ends first, from which it will go on. */
    Place run(Batch batch, ExecutorService lanes, StopSignal stop) throws IOException, InterruptedException {
        Place place = store.place(batch.id());
        BatchFiles files = store.files(batch.id());
        try (TransactionFile file = openers.open(files.input(batch), batch.format(), batch.till());
                ResultFile result = new ResultFile(files.result(), place.resultBytes(), json)) {
            skip(file, place.counts().read());
            while (!stop.isSet() && !place.state().hasEnded()) {
                Step step = Step.read(file, settings.step(), place.counts().read(), settings.maxTransactions());
                sending.send(step.slots(), lanes, stop);
                if (!step.isWhole() && !stop.isCancelled()) {
                    return place;
                }
                place = noted(batch, after(place, step, file, result));
            }
        }
        return stop.isCancelled() && !place.state().hasEnded()
                ? noted(
                        batch,
                        place.ended(BatchState.CANCELLED, null, Instant.now().toString()))
                : place;
    }

    private static void skip(TransactionFile file, long units) throws IOException {
        for (long i = 0; i < units; i++) {
            file.next();
        }
    }

    /** What was not sent since the batch was cancelled has no line. */
    private Place after(Place before, Step step, TransactionFile file, ResultFile result) throws IOException {
        List<ResultLine> answered = new ArrayList<>();
        Counts counts = before.counts().read(step.units());
        for (Slot slot : step.slots()) {
            ResultLine line = slot.line();
            if (line != null) {
                answered.add(line);
                counts = counts.plus(line).sent(slot.entry() instanceof Entry.Ready ? 1 : 0);
            }
        }
        BrokenFile broken = step.broken();
        if (broken != null && step.isWhole()) {
            answered.add(lines.of(counts.read() + 1, broken));
        }
        Place after = before.at(counts, file.bytesRead(), result.append(answered));
        if (!step.isLast() || !step.isWhole()) {
            return after;
        }
        String now = Instant.now().toString();
        return broken == null
                ? after.ended(BatchState.DONE, null, now)
                : after.ended(BatchState.BROKEN, broken.reason(), now);
    }

    private Place noted(Batch batch, Place place) throws IOException {
        store.note(batch.id(), place);
        return place;
    }
}
