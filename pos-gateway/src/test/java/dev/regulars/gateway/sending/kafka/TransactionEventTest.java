package dev.regulars.gateway.sending.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.json.TransactionReader;
import dev.regulars.testing.Contract;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TransactionEventTest {
    private final JsonMapper json = new JsonMapper();

    @Test
    void keepsTheContractAndCarriesTheBodyAsItWouldBePosted() {
        Reading reading =
                new TransactionReader().read(Bodies.bytes(Bodies.sale("T-1", "4711")), new Till("LON-01", "1"));
        PosTransaction transaction = ((Reading.WellFormed) reading).transaction();
        byte[] event = json.writeValueAsBytes(TransactionEvent.of(transaction));

        assertThat(Contract.event("transaction").violations(event)).isEmpty();
        JsonNode data = json.readTree(event).get("data");
        assertThat(data).isEqualTo(json.readTree(transaction.body()));
        assertThat(Contract.openApi("decision-service", "Transaction").violations(json.writeValueAsBytes(data)))
                .isEmpty();
        assertThat(json.readTree(event).get("id").stringValue()).isEqualTo("pos:T-1");
    }
}
