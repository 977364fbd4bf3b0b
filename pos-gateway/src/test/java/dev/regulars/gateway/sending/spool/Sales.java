package dev.regulars.gateway.sending.spool;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Real sales, and settings of a spool. */
public final class Sales {
    private static final TransactionReader READER = new TransactionReader();

    private Sales() {}

    public static PosTransaction of(String id, String card) {
        Reading reading = READER.read(Bodies.bytes(Bodies.sale(id, card)), new Till("LON-01", "1"));
        return ((Reading.WellFormed) reading).transaction();
    }

    static SpoolSettings settings(Path folder, int maxTransactions, long maxBytes) {
        return new SpoolSettings(
                folder,
                maxTransactions,
                DataSize.ofBytes(maxBytes),
                Duration.ofSeconds(20),
                4,
                Duration.ofMillis(10),
                Duration.ofMillis(100));
    }

    static SpoolSettings settings(Path folder) {
        return settings(folder, 100_000, 1_000_000_000);
    }
}
