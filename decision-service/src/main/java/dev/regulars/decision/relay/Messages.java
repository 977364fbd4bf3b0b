package dev.regulars.decision.relay;

import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages to members that no decision carries: what is not sent at once is not sent at all. One at a time. */
public final class Messages implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final Publisher publisher;

    Messages(KafkaSettings kafka, Duration patience) {
        publisher = new Publisher(kafka, patience);
    }

    /** False when the broker did not take it; it may have come through all the same. */
    public synchronized boolean send(String memberId, String event) {
        try {
            publisher.send(memberId, event);
            return true;
        } catch (KafkaException e) {
            LOG.warn("a message was not sent: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public synchronized void close() {
        publisher.close();
    }
}
