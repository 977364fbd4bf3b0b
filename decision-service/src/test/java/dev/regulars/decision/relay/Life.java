package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.simulation.Steps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One process from its start to its crash: what it holds in memory is gone with it. */
final class Life implements Broker {

    private static final int QUEUE_LIMIT = 2;

    final Accounts accounts;
    final Passes passes;
    final Stage storing;
    final Stage publishing;

    private final World world;
    private final Steps steps;

    Life(World world, Steps steps) {
        this.world = world;
        this.steps = steps;
        Documents documents = world.documents().reachedBy(steps);
        Parts parts = world.parts();
        accounts = parts.accounts(documents);
        passes = parts.passes(parts.outboxes(documents), parts.journal(documents), this, QUEUE_LIMIT);
        storing = new Stage("storing", passes.toStore, Ground.settings(), batch -> passes.store(batch.keySet()));
        publishing = new Stage("publishing", passes.toPublish, Ground.settings(), passes::publish);
    }

    /** Events that are sent at once arrive in any order, or not. */
    @Override
    public void send(List<DecisionRecord> decisions) {
        List<DecisionRecord> left = new ArrayList<>(decisions);
        while (!left.isEmpty()) {
            DecisionRecord next = left.remove(steps.pick(left.size()));
            steps.before("send " + next.id());
            fail();
            world.append(next.accountId(), next.event());
            steps.after("send " + next.id(), true);
            fail();
        }
    }

    private void fail() {
        if (steps != Steps.ALONE && world.scheduler().draw(world.brokerFailsOneIn()) == 0) {
            throw new IllegalStateException("the broker is away");
        }
    }

    boolean looksAgain() {
        return world.parts().looksAgain();
    }

    /** Does all that is left, alone. */
    void finish() throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            passes.sweep();
            boolean worked = storing.pass(Duration.ZERO) | publishing.pass(Duration.ZERO);
            if (!worked) {
                return;
            }
        }
    }
}
