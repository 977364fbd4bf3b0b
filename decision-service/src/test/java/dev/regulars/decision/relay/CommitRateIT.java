package dev.regulars.decision.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.verify.Proof;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
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
        List<String> members = IntStream.range(0, CALLERS * 8)
                .mapToObj(i -> ground.member("m_" + i).id())
                .toList();
        measure(members, "cold");
        measure(members, "warm");
        assertThat(ground.all(Documents.LEDGER)).hasSize(2 * CALLERS * EACH);
        long began = System.nanoTime();
        assertThat(Proof.problems(ground.documents)).isEmpty();
        System.out.printf("the books of these are proved in %d ms%n", (System.nanoTime() - began) / 1_000_000);
    }

    private void measure(List<String> members, String round) throws Exception {
        long began = System.nanoTime();
        Duration own = cpu(ProcessHandle.current());
        Duration servers = childrenCpu();
        Race.run(CALLERS, caller -> {
            for (int i = 0; i < EACH; i++) {
                ground.sell(members.get((caller + i * CALLERS) % members.size()), round + caller + "-" + i, 12);
            }
            return caller;
        });
        Duration committed = Duration.ofNanos(System.nanoTime() - began);
        ground.awaitRelayed();
        Duration relayed = Duration.ofNanos(System.nanoTime() - began);
        int all = CALLERS * EACH;
        System.out.printf(
                "%s, %d transactions of %d callers: %d a second committed, %d relayed;"
                        + " processor time for 1,000: %d ms in the service, %d ms in the embedded servers%n",
                round,
                all,
                CALLERS,
                all * 1000L / committed.toMillis(),
                all * 1000L / relayed.toMillis(),
                cpu(ProcessHandle.current()).minus(own).toMillis() * 1000 / all,
                childrenCpu().minus(servers).toMillis() * 1000 / all);
    }

    private static Duration childrenCpu() {
        return ProcessHandle.current().children().map(CommitRateIT::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
