package dev.regulars.decision.relay;

import java.util.Collection;

/** The other stage may then remove what is not copied yet. */
final class PlantedRemembersBeforeStoring implements Parts {

    @Override
    public Passes passes(Outboxes outboxes, Journal journal, Broker broker, int queueLimit) {
        return new Passes(outboxes, journal, broker, queueLimit) {
            @Override
            int store(Collection<String> accounts) {
                outboxes.read(accounts, chunk -> chunk.forEach(d -> toPublish.offer(d.accountId(), d.sequence())));
                return super.store(accounts);
            }
        };
    }
}
