package dev.regulars.gateway.transaction.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.transaction.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TransactionReaderTest {
    private static final Till DEMO = new Till("LON-01", "1");
    private final TransactionReader reader = new TransactionReader();

    @Test
    void completesWhatTheKeyAndTheContractSay() {
        PosTransaction transaction = read(Bodies.anonymous("T-1"), DEMO);
        assertThat(transaction.decisionId()).isEqualTo("pos:T-1");
        assertThat(text(transaction))
                .isEqualTo("{\"source\":\"pos\",\"transactionId\":\"T-1\",\"type\":\"sale\","
                        + "\"occurredAt\":\"2026-03-01T09:30:00Z\",\"storeId\":\"LON-01\",\"tillId\":\"1\","
                        + "\"channel\":\"store\",\"currency\":\"GBP\",\"lines\":[{\"lineId\":\"1\","
                        + "\"sku\":\"BREAD-800\",\"quantity\":\"1\",\"unitPrice\":\"3.15\",\"excluded\":false,"
                        + "\"labels\":[]}],"
                        + "\"tenders\":[],\"coupons\":[],\"prices\":\"final\"}");
    }

    @Test
    void passesOnWhoServed() {
        String body = Bodies.anonymous("T-1").replace("\"currency\"", "\"cashierId\":\"17\",\"currency\"");
        assertThat(text(read(body, DEMO))).contains("\"tillId\":\"1\",\"cashierId\":\"17\",\"channel\"");
    }

    @Test
    void writesTheSameBytesForTheSameBody() {
        assertThat(read(Bodies.sale("T-1", "4711"), DEMO).body())
                .isEqualTo(read(Bodies.sale("T-1", "4711"), DEMO).body());
    }

    @Test
    void keepsTheOrderOfAMemberOrElseOfATill() {
        assertThat(read(Bodies.anonymous("T-1"), DEMO).key()).isEqualTo("LON-01/1");
        String key = read(Bodies.sale("T-1", "4711"), DEMO).key();
        assertThat(key)
                .isEqualTo(read(Bodies.sale("T-2", "4711"), new Till("LDS-01", null))
                        .key());
        assertThat(key).matches("[0-9a-f]{64}");
        assertThat(key).isNotEqualTo(read(Bodies.sale("T-1", "4712"), DEMO).key());
    }

    @Test
    void aBackOfficeKeyNamesStoreAndTillInTheBody() {
        String body =
                Bodies.anonymous("T-1").replace("{\"transactionId\"", "{\"storeId\":\"web-eire\",\"transactionId\"");
        assertThat(read(body, new Till(null, null)).key()).isEqualTo("web-eire/");
    }

    @Test
    void passesTheLargestTransaction() {
        assertThat(read(Bodies.withLines(10_000), DEMO).transactionId()).isEqualTo("L10000");
    }

    private PosTransaction read(String body, Till till) {
        return ((Reading.WellFormed) reader.read(Bodies.bytes(body), till)).transaction();
    }

    private static String text(PosTransaction transaction) {
        return new String(transaction.body(), StandardCharsets.UTF_8);
    }
}
