package dev.regulars.decision.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.relay.Sales;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What stands beside a decision changes nothing of it. */
class DecisionDocumentsTest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private final PersonalData personal =
            new PersonalData(new KeyedHash(new SecretSettings("a secret of at least 32 characters")));
    private final Account till =
            AccountDocuments.read(AccountDocuments.open("till:LON-01/1", false, "bronze", Sales.AT), personal);
    private final DecisionRecord sale = Sales.sale(till, "it:1", 0);

    @Test
    void aDecisionWithoutATraceIsStoredAsBeforeThereWereTraces() {
        Document stored = DecisionDocuments.traced(DecisionDocuments.write(sale), null);
        assertThat(stored).doesNotContainKey("traceparent");
        assertThat(DecisionDocuments.read(stored)).isEqualTo(sale);
    }

    @Test
    void aTraceIsKeptWhenTheRelayCopiesTheDecision() {
        Document stored = DecisionDocuments.traced(DecisionDocuments.write(sale), TRACE);
        DecisionRecord read = DecisionDocuments.read(stored);
        assertThat(read.trace()).isEqualTo(TRACE);
        assertThat(DecisionDocuments.write(read)).isEqualTo(stored);
        stored.remove("traceparent");
        assertThat(stored).isEqualTo(DecisionDocuments.write(sale));
    }
}
