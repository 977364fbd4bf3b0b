package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.accounts.SecretSettings;

/** What a simulated instance is built of: the real classes, unless a fault is planted. */
interface Parts {

    PersonalData PERSONAL = new PersonalData(new KeyedHash(new SecretSettings("a secret of at least 32 characters")));

    Parts REAL = new Parts() {};

    /** No outbox is ever full here. */
    default Accounts accounts(Documents documents) {
        return new Accounts(documents, accountId -> false, PERSONAL);
    }

    default Journal journal(Documents documents) {
        return new Journal(documents);
    }

    default Outboxes outboxes(Documents documents) {
        return new Outboxes(documents);
    }

    default Passes passes(Outboxes outboxes, Journal journal, Broker broker, int queueLimit) {
        return new Passes(outboxes, journal, broker, queueLimit);
    }

    /** Whether a refused return is looked up once more. */
    default boolean looksAgain() {
        return true;
    }
}
