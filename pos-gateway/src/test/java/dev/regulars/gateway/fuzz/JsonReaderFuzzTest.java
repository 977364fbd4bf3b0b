package dev.regulars.gateway.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.regulars.gateway.contract.Bodies;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same for the body that a till sends: {@link ReadersFuzzTest} tells how to run more. */
class JsonReaderFuzzTest {
    private static final int BODIES = Integer.getInteger("fuzz.bodies", 3_000);
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private final TransactionReader reader = new TransactionReader();

    @Test
    void nothingEscapesTheReader() {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("JsonReaderFuzzTest seed " + seed);
        Mutations mutations = new Mutations(new Random(seed));
        byte[] sale = Bodies.bytes(Bodies.sale("T-1", Readers.SECRET).replaceFirst("\\{", "{\"storeId\":\"LON-01\","));
        int read = 0;
        for (int i = 0; i < BODIES; i++) {
            byte[] body = mutations.of(sale);
            String which = "seed " + seed + ", body " + i;
            Reading reading = assertTimeoutPreemptively(LIMIT, () -> reader.read(body, Readers.OFFICE), which);
            if (reading instanceof Reading.Refused refused) {
                assertThat(refused.refusal().reasons()).as(which).isNotEmpty().allSatisfy(JsonReaderFuzzTest::check);
            } else {
                read++;
            }
        }
        System.out.println("JsonReaderFuzzTest: " + read + " read, " + (BODIES - read) + " refused");
        assertThat(read).as("both kinds occur").isBetween(1, BODIES - 1);
    }

    /** What is no JSON has its place in words: a line and a column. */
    private static void check(Reason reason) {
        assertThat(reason.reason()).isNotEmpty().doesNotContain(Readers.SECRET);
        assertThat(reason.field().isEmpty()).isEqualTo(reason.code() == ReasonCode.MALFORMED_JSON);
    }
}
