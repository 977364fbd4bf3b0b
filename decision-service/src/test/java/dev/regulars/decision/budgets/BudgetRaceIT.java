package dev.regulars.decision.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.MovedClock;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Ground;
import dev.regulars.decision.relay.Race;
import dev.regulars.decision.verify.Proof;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two instances on one store, and as many tills as come. */
class BudgetRaceIT {

    private static final long BUDGET = 10_000;
    private static final int THREADS = 64;

    private final Ground ground = Ground.open();
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T10:00:00Z"));

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void sixtyFourTillsGiveAllOfItAndNotOnePointMore() throws Exception {
        ground.relay.start();
        List<Giving> instances =
                List.of(Giving.instance(ground, clock, BUDGET), Giving.instance(ground, clock, BUDGET));
        long given = Race.run(THREADS, till -> {
                    Giving instance = instances.get(till % 2);
                    long sum = 0;
                    for (int i = 0; i < 10; i++) {
                        sum += instance.give("m_" + till, "it:" + till + "-" + i, 10 + (till * 7 + i * 13) % 40);
                    }
                    return sum;
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(given).as("what the tills wanted is more than there is").isLessThanOrEqualTo(BUDGET);
        clock.pass(Giving.LEASE.plusSeconds(1));
        assertThat(instances.get(0).left()).isEqualTo(BUDGET - given);
        given += instances.get(0).give("m_0", "it:last", BUDGET);
        assertThat(given).isEqualTo(BUDGET);
        assertThat(instances.get(0).left()).isZero();
        assertThat(instances.get(1).left()).isZero();
        assertThat(instances.get(1).give("m_1", "it:none", 1)).isZero();
        ground.awaitRelayed();
        assertThat(Proof.problems(ground.documents)).isEmpty();
    }

    @Test
    void oneInstanceGivesTheLastPointAtOnce() throws Exception {
        ground.relay.start();
        Giving instance = Giving.instance(ground, clock, 1_020);
        long given = Race.run(16, till -> {
                    long sum = 0;
                    for (int i = 0; i < 6; i++) {
                        sum += instance.give("m_" + till, "it:" + till + "-" + i, 50);
                    }
                    return sum;
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(given).as("20 times 50, and 20").isEqualTo(1_020);
        instance.budgets().close();
        assertThat(ground.all(Documents.BUDGETS)).as("no slice is left").hasSize(1);
        ground.awaitRelayed();
        assertThat(Proof.problems(ground.documents)).isEmpty();
    }
}
