package dev.regulars.decision.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.Documents;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Prints how many transactions a second are committed; proves only that they are all there. */
class CommitRateIT {

    private static final int CALLERS = 32;
    private static final int EACH = Integer.getInteger("regulars.commits", 40);

    private final Ground ground = Ground.open();

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void commitsForManyMembersAtOnce() throws Exception {
        ground.relay.start();
        List<String> members = java.util.stream.IntStream.range(0, CALLERS * 8)
                .mapToObj(i -> ground.member("m_" + i).id())
                .toList();
        long began = System.nanoTime();
        Race.run(CALLERS, caller -> {
            for (int i = 0; i < EACH; i++) {
                ground.sell(members.get((caller + i * CALLERS) % members.size()), caller + "-" + i, 12);
            }
            return caller;
        });
        Duration committed = Duration.ofNanos(System.nanoTime() - began);
        ground.awaitRelayed();
        Duration relayed = Duration.ofNanos(System.nanoTime() - began);
        int all = CALLERS * EACH;
        System.out.printf(
                "%d transactions of %d callers: %d a second committed, %d a second relayed%n",
                all, CALLERS, all * 1000L / committed.toMillis(), all * 1000L / relayed.toMillis());
        assertThat(ground.all(Documents.LEDGER)).hasSize(all);
    }
}
