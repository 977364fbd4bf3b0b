package dev.regulars.gateway.sending.kafka;

import dev.regulars.gateway.sending.WaitingTransactions;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.watching.TraceHeaders;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes to pos.transactions; what every in-sync replica has confirmed counts as stored. */
@Component
class TransactionQueue implements WaitingTransactions {
    private static final Logger log = LoggerFactory.getLogger(TransactionQueue.class);
    private final KafkaClients kafka;
    private final Backlog backlog;
    private final JsonMapper json;
    private final QueueCircuit circuit;
    private final TraceHeaders trace;
    private final Semaphore writes;

    TransactionQueue(
            KafkaClients kafka,
            Backlog backlog,
            JsonMapper json,
            QueueCircuit circuit,
            TraceHeaders trace,
            QueueSettings settings) {
        this.trace = trace;
        this.kafka = kafka;
        this.backlog = backlog;
        this.json = json;
        this.circuit = circuit;
        this.writes = new Semaphore(settings.maxInFlight());
    }

    @Override
    public boolean mayHold(String key) {
        return backlog.mayHold(key);
    }

    @Override
    public boolean isKnown() {
        return backlog.isKnown();
    }

    @Override
    public boolean add(PosTransaction transaction) {
        if (!writes.tryAcquire()) {
            return false;
        }
        try {
            return circuit.guard(() -> write(transaction));
        } catch (QueueCircuit.Failure e) {
            log.warn("a transaction could not be queued: {}", e.getMessage());
            return false;
        } finally {
            writes.release();
        }
    }

    private boolean write(PosTransaction transaction) throws ExecutionException, InterruptedException {
        Producer<String, byte[]> producer = kafka.producer();
        int partitions = producer.partitionsFor(Topics.WAITING).size();
        byte[] event = json.writeValueAsBytes(TransactionEvent.of(transaction));
        int partition = backlog.sending(transaction.key(), partitions);
        ProducerRecord<String, byte[]> entry =
                new ProducerRecord<>(Topics.WAITING, partition, transaction.key(), event);
        long offset = -1;
        try {
            // Bounded by the producer's own time-outs: it always completes the future.
            trace.write((name, value) -> entry.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            offset = producer.send(entry).get().offset();
            return true;
        } finally {
            backlog.finished(partition, offset);
        }
    }
}
