package dev.regulars.decision.relay;

import java.util.Map;

/** Sent at once, an account's later event may arrive though the earlier one did not. */
final class PlantedSendsAllAtOnce implements Parts {

    @Override
    public Passes passes(Outboxes outboxes, Journal journal, Broker broker, int queueLimit) {
        return new Passes(outboxes, journal, broker, queueLimit) {
            @Override
            void publish(Map<String, Long> storedUpTo) {
                outboxes.read(storedUpTo.keySet(), broker::send);
                super.publish(storedUpTo);
            }
        };
    }
}
