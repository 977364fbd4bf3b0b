package dev.regulars.decision.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.MovedClock;
import dev.regulars.decision.relay.FaultyDocuments;
import dev.regulars.decision.relay.Ground;
import dev.regulars.decision.relay.Race;
import dev.regulars.decision.verify.Proof;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Instances "die" before or after steps of the store, while others collect what they leave. */
class BudgetFaultsIT {

    private static final int TILLS = 8;
    private static final long BUDGET = 2_000;

    private final long seed = Long.getLong("regulars.seed", System.nanoTime());
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final Ground ground = Ground.faulty(seed);

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void nothingIsGivenTwiceOrLostWhateverDies() throws Exception {
        System.out.println("BudgetFaultsIT: -Dregulars.seed=" + seed);
        AtomicReferenceArray<Giving> instances = new AtomicReferenceArray<>(2);
        instances.set(0, Giving.instance(ground, clock, BUDGET));
        instances.set(1, Giving.instance(ground, clock, BUDGET));
        Race.run(TILLS, till -> {
            for (int i = 0; i < 25; i++) {
                int at = (till + i / 7) % 2;
                Giving instance = instances.get(at);
                try {
                    instance.give("m_" + till, "it:" + till + "-" + i, 10 + i % 20);
                } catch (FaultyDocuments.Crash e) {
                    instances.compareAndSet(at, instance, Giving.instance(ground, clock, BUDGET));
                    i -= 1;
                }
                clock.pass(Giving.LEASE.dividedBy(50));
            }
            return till;
        });
        ((FaultyDocuments) ground.documents).heal();
        ground.relay.start();
        ground.awaitRelayed();
        assertThat(Proof.problems(ground.documents)).as("seed %d", seed).isEmpty();
        for (int i = 0; i < 3; i++) {
            clock.pass(Giving.LEASE.multipliedBy(2));
            instances.get(0).give("m_0", "it:end" + i, BUDGET);
        }
        ground.awaitRelayed();
        assertThat(instances.get(0).left()).isZero();
        assertThat(Proof.problems(ground.documents)).as("seed %d", seed).isEmpty();
        assertThat(ground.all("decisions").stream()
                        .flatMap(d -> dev.regulars.decision.accounts.DecisionDocuments.readBudgets(d).stream())
                        .mapToLong(dev.regulars.decision.accounts.BudgetUse::amount)
                        .sum())
                .as("seed %d: all of it is given", seed)
                .isEqualTo(BUDGET);
    }
}
