package dev.regulars.decision.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.relay.Ground;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class BudgetCostIT {

    private static final int DECISIONS = 500;

    @Test
    void aBudgetCostsADecisionOneReadingAndOneUpdate() {
        try (Ground ground = Ground.open()) {
            CountedDocuments counted = new CountedDocuments(ground.mongo);
            BudgetSettings settings = new BudgetSettings(Giving.LEASE, 8, 1_000_000);
            CampaignBudgets budgets = new CampaignBudgets(counted, ground.accounts, Clock.systemUTC(), settings);
            Giving giving = new Giving(ground, budgets, Giving.program(10_000));
            for (int i = 0; i < DECISIONS; i++) {
                assertThat(giving.left()).isEqualTo(10_000 - 10L * i);
                budgets.settle(giving.take("m_a", "it:" + i, 10).orElseThrow());
            }
            double reads = counted.reads.get() / (double) DECISIONS;
            double writes = counted.writes.get() / (double) DECISIONS;
            System.out.printf("a budget costs a decision %.2f readings and %.2f updates, with leases%n", reads, writes);
            assertThat(reads).isLessThan(1.3);
            assertThat(writes).isLessThan(1.3);
        }
    }
}
