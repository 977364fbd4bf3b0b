package dev.regulars.decision.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Transaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Transaction SALE = new Transaction(
            "pos",
            "T-1",
            Transaction.Type.SALE,
            Instant.parse("2026-06-01T10:00:00Z"),
            "LON-01",
            "1",
            "store",
            "GBP",
            null,
            List.of(line(false), line(true)),
            BigDecimal.ZERO,
            List.of(),
            List.of(),
            Transaction.Prices.FINAL);

    private static Transaction.Line line(boolean excluded) {
        BigDecimal price = new BigDecimal("3.15");
        return new Transaction.Line(
                "1", "BREAD", BigDecimal.ONE, price, BigDecimal.ZERO, null, null, excluded, Set.of(), BigDecimal.ZERO);
    }

    /** Word for word what was stored before a transaction could name its cashier: else its repetition was refused. */
    @Test
    void aTransactionWithoutACashierIsWrittenAsBefore() {
        String line = "{\"lineId\":\"1\",\"sku\":\"BREAD\",\"quantity\":1,\"unitPrice\":3.15,\"discount\":0,"
                + "\"category\":null,\"brand\":null,\"excluded\":%s,\"labels\":[],\"tax\":0}";
        assertThat(Texts.request(SALE, null).text())
                .isEqualTo("{\"source\":\"pos\",\"transactionId\":\"T-1\",\"type\":\"SALE\","
                        + "\"occurredAt\":\"2026-06-01T10:00:00Z\",\"storeId\":\"LON-01\",\"tillId\":\"1\","
                        + "\"channel\":\"store\",\"currency\":\"GBP\",\"originalTransactionId\":null,\"lines\":["
                        + line.formatted("false") + "," + line.formatted("true")
                        + "],\"basketDiscount\":0,\"tenders\":[],\"coupons\":[],\"prices\":\"FINAL\","
                        + "\"pointsHold\":null}");
    }

    @Test
    void whoServedIsKeptAndMakesNoOtherTransactionOfIt() {
        Texts.Request served = Texts.request(SALE.servedBy("17"), "key");
        assertThat(Texts.transaction(served.text())).isEqualTo(SALE.servedBy("17"));
        assertThat(served.fingerprint())
                .isEqualTo(Texts.request(SALE, "key").fingerprint())
                .isNotEqualTo(Texts.request(SALE, "other").fingerprint());
    }

    @Test
    void excludedLinesAreNotCounted() {
        assertThat(SALE.merchandiseLines()).isEqualTo(1);
        assertThat(SALE.as("pos", "T-2", Transaction.Type.SALE, null, List.of(line(true)))
                        .merchandiseLines())
                .isZero();
    }
}
