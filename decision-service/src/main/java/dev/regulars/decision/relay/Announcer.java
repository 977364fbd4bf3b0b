package dev.regulars.decision.relay;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends announcements; whoever makes them remembers what was not taken and sends it again. One call at a time. */
public final class Announcer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

    private final Publisher publisher;

    Announcer(KafkaSettings kafka, Duration patience) {
        publisher = new Publisher(kafka, patience);
    }

    /** False when the broker did not take them all; some may have come through all the same. */
    public synchronized boolean send(List<Announcement> announcements) {
        try {
            publisher.announce(announcements);
            return true;
        } catch (KafkaException e) {
            LOG.warn("announcements were not sent: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    @Override
    public synchronized void close() {
        publisher.close();
    }
}
