package dev.regulars.decision.relay;

import java.util.List;
import java.util.Map;

/** An event that the broker did not take, or that a crash came before, is gone. */
final class PlantedRemovesBeforePublishing implements Parts {

    @Override
    public Passes passes(Outboxes outboxes, Journal journal, Broker broker, int queueLimit) {
        return new Passes(outboxes, journal, broker, queueLimit) {
            @Override
            void publish(Map<String, Long> storedUpTo) {
                outboxes.read(storedUpTo.keySet(), chunk -> {
                    outboxes.remove(storedUpTo);
                    chunk.forEach(decision -> broker.send(List.of(decision)));
                });
            }
        };
    }
}
