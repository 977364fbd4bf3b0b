package dev.regulars.decision.deciding.inbox;

import dev.regulars.decision.deciding.DecideTransaction;
import dev.regulars.decision.deciding.Result;
import dev.regulars.decision.deciding.Submission;
import dev.regulars.decision.deciding.SubmissionReader;
import dev.regulars.decision.watching.Traces;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Decides a batch: each key's transactions in their order, different keys at once. */
@Component
class InboxBatch {

    private static final Logger LOG = LoggerFactory.getLogger(InboxBatch.class);

    private final SubmissionReader reader;
    private final DecideTransaction decide;
    private final DeadLetters deadLetters;
    private final InboxProperties properties;
    private final Traces traces;
    private final ExecutorService workers;

    InboxBatch(
            SubmissionReader reader,
            DecideTransaction decide,
            DeadLetters deadLetters,
            InboxProperties properties,
            Traces traces) {
        this.traces = traces;
        this.reader = reader;
        this.decide = decide;
        this.deadLetters = deadLetters;
        this.properties = properties;
        this.workers = Executors.newFixedThreadPool(properties.threads());
    }

    /** @return whether all of it is decided or among the dead letters; false when it was stopped before */
    boolean decide(Iterable<ConsumerRecord<String, byte[]>> records, BooleanSupplier stopping) {
        Map<String, List<ConsumerRecord<String, byte[]>>> byKey = new LinkedHashMap<>();
        records.forEach(
                record -> byKey.computeIfAbsent(record.partition() + "/" + record.key(), key -> new ArrayList<>())
                        .add(record));
        List<CompletableFuture<Boolean>> running = byKey.values().stream()
                .map(inOrder -> CompletableFuture.supplyAsync(
                        () -> inOrder.stream().allMatch(record -> traced(record, stopping)), workers))
                .toList();
        return running.stream().map(CompletableFuture::join).reduce(true, Boolean::logicalAnd);
    }

    private boolean traced(ConsumerRecord<String, byte[]> record, BooleanSupplier stopping) {
        return traces.goOn(DeadLetters.trace(record), "decide what waited", () -> finish(record, stopping));
    }

    /** Tries until it is decided or refused: later transactions of the key must not overtake it. */
    private boolean finish(ConsumerRecord<String, byte[]> record, BooleanSupplier stopping) {
        Duration pause = properties.firstPause();
        while (!stopping.getAsBoolean()) {
            try {
                Optional<Problem> refusal = attempt(record.value());
                if (refusal.isEmpty()) {
                    return true;
                }
                if (!isTemporary(refusal.get().code())) {
                    deadLetters.put(record, refusal.get());
                    return true;
                }
            } catch (RuntimeException e) {
                LOG.warn("a queued transaction waits: {}", e.getClass().getSimpleName());
            }
            Pauses.pause(pause);
            pause = pause.multipliedBy(2).compareTo(properties.longestPause()) > 0
                    ? properties.longestPause()
                    : pause.multipliedBy(2);
        }
        return false;
    }

    private static boolean isTemporary(ProblemCode code) {
        return code == ProblemCode.STORE_UNAVAILABLE || code == ProblemCode.CONTENDED;
    }

    private Optional<Problem> attempt(byte[] event) {
        JsonNode data;
        try {
            data = Json.MAPPER.readTree(event).path("data");
        } catch (JacksonException e) {
            return Optional.of(Problem.of(ProblemCode.MALFORMED_JSON, null));
        }
        Fields.Result<Submission> read = reader.read(Json.write(data).getBytes(StandardCharsets.UTF_8));
        if (read instanceof Fields.Result.Refused<Submission> refused) {
            return Optional.of(refused.problem());
        }
        Result result = decide.commit(((Fields.Result.Read<Submission>) read).value());
        return result instanceof Result.Refused refused ? Optional.of(refused.problem()) : Optional.empty();
    }

    @PreDestroy
    void stop() {
        workers.shutdown();
    }
}
