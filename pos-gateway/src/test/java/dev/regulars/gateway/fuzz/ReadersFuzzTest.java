package dev.regulars.gateway.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.regulars.gateway.files.BrokenFile;
import dev.regulars.gateway.files.Entry;
import dev.regulars.gateway.files.Item;
import dev.regulars.gateway.files.TransactionFile;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.Refusal;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Mutated bodies: no exception but the one that says that a file is broken, no hang, and every refusal has a code and a
 * place. {@code -Dfuzz.bodies=200000} for more, {@code -Dfuzz.seed=…} for the same again.
 */
class ReadersFuzzTest {
    private static final int BODIES = Integer.getInteger("fuzz.bodies", 3_000);
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private int ready;
    private int refused;
    private int broken;

    @ParameterizedTest
    @EnumSource(Readers.class)
    void nothingEscapesAReader(Readers reader) throws IOException {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("ReadersFuzzTest " + reader + " seed " + seed);
        Random random = new Random(seed);
        Mutations mutations = new Mutations(random);
        XmlMutations structure = new XmlMutations(random);
        List<byte[]> bodies = reader.bodies();
        for (int i = 0; i < BODIES; i++) {
            byte[] whole = bodies.get(random.nextInt(bodies.size()));
            byte[] body = reader == Readers.POSLOG && random.nextInt(4) > 0
                    ? structure.of(new String(whole, UTF_8)).getBytes(UTF_8)
                    : mutations.of(whole);
            String which = reader + ", seed " + seed + ", body " + i;
            assertTimeoutPreemptively(LIMIT, () -> read(reader, body, which), which);
        }
        System.out.println("ReadersFuzzTest " + reader + ": " + ready + " read, " + refused + " refused, " + broken
                + " broken files");
        assertThat(ready).as("some are still right").isPositive();
        assertThat(refused + broken).as("some are wrong").isPositive();
    }

    private void read(Readers reader, byte[] body, String which) {
        try (TransactionFile file = reader.open(body)) {
            for (Optional<Item> item = file.next(); item.isPresent(); item = file.next()) {
                assertThat(item.get().entries()).as(which).isNotEmpty();
                item.get().entries().forEach(entry -> look(entry, which));
            }
        } catch (BrokenFile e) {
            broken++;
            check(e.reason(), which);
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(which, e);
        }
    }

    private void look(Entry entry, String which) {
        if (entry instanceof Entry.Ready whole) {
            ready++;
            Reading again = new TransactionReader().read(whole.transaction().body(), Readers.OFFICE);
            assertThat(again).as(which).isNotNull();
        } else if (entry instanceof Entry.Refused refusedEntry) {
            refused++;
            Refusal refusal = refusedEntry.refusal();
            assertThat(refusal.reasons()).as(which).isNotEmpty();
            refusal.reasons().forEach(reason -> check(reason, which));
        }
    }

    private static void check(Reason reason, String which) {
        assertThat(reason.code()).as(which).isNotNull();
        assertThat(reason.reason()).as(which).isNotEmpty();
        assertThat(reason.field()).as(which).matches("(Transaction|row|line)\\[\\d+].*");
        assertThat(reason.toString()).as(which).doesNotContain(Readers.SECRET);
    }
}
