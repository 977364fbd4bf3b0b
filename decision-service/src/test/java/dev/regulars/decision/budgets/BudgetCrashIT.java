package dev.regulars.decision.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.MovedClock;
import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.BudgetUse;
import dev.regulars.decision.accounts.CommitResult;
import dev.regulars.decision.relay.Ground;
import dev.regulars.decision.verify.Proof;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Instances that end with an open lease, and with holds of which nobody knows what became. */
class BudgetCrashIT {

    private static final Duration LAPSE = Giving.LEASE.plusSeconds(1);

    private final Ground ground = Ground.open();
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final Giving killed = Giving.instance(ground, clock, 1_000);
    private final Giving other = Giving.instance(ground, clock, 1_000);

    @BeforeEach
    void start() {
        ground.relay.start();
    }

    @AfterEach
    void close() throws InterruptedException {
        ground.awaitRelayed();
        assertThat(Proof.problems(ground.documents)).isEmpty();
        ground.close();
    }

    @Test
    void theRestOfALapsedSliceComesBackOnce() {
        killed.give("m_a", "it:given", 50);
        assertThat(other.left()).as("a slice of 125 is leased").isEqualTo(875);
        Account account = ground.member("m_b");
        List<BudgetUse> held = killed.take("m_b", "it:held", 30).orElseThrow();
        clock.pass(LAPSE);
        assertThat(other.left()).isEqualTo(950);
        clock.pass(LAPSE);
        assertThat(other.left()).isEqualTo(950);
        assertThat(killed.commit(account, "it:held", held))
                .as("it only slept, and wakes up")
                .isEqualTo(CommitResult.CONTENDED);
        killed.budgets().release(held);
        assertThat(killed.give("m_b", "it:held", 30)).as("from a new slice").isEqualTo(30);
        assertThat(other.give("m_a", "it:more", 1_000)).isLessThan(920);
        clock.pass(LAPSE);
        assertThat(other.give("m_c", "it:rest", 1_000)).isPositive();
        assertThat(other.left()).isZero();
    }

    @Test
    void whatWasCommittedStaysGivenThoughNobodySettledIt() {
        Account account = ground.member("m_a");
        List<BudgetUse> taken = killed.take("m_a", "it:1", 50).orElseThrow();
        assertThat(killed.commit(account, "it:1", taken)).isEqualTo(CommitResult.COMMITTED);
        clock.pass(LAPSE);
        assertThat(other.left()).isEqualTo(950);
        assertThat(other.give("m_a", "it:1", 50)).as("sent again").isEqualTo(50);
        assertThat(other.left()).isEqualTo(950);
    }

    @Test
    void aReturnGivesBackOnceThoughNobodySettledIt() {
        killed.give("m_a", "it:sale", 50);
        Account account = ground.accounts.find("m_a").orElseThrow();
        List<BudgetUse> back = killed.take("m_a", "it:return", -50).orElseThrow();
        List<BudgetUse> never = killed.take("m_b", "it:never", -20).orElseThrow();
        assertThat(killed.left()).as("not before it is committed").isEqualTo(950);
        assertThat(killed.commit(account, "it:return", back)).isEqualTo(CommitResult.COMMITTED);
        clock.pass(LAPSE);
        assertThat(other.left()).isEqualTo(1_000);
        killed.budgets().settle(back);
        killed.budgets().release(never);
        assertThat(other.left()).isEqualTo(1_000);
    }

    @Test
    void anAttemptOfAnotherInstanceForTheSameDecisionIsPutBack() {
        Account account = ground.member("m_a");
        assertThat(killed.take("m_a", "it:1", 50)).isPresent();
        List<BudgetUse> taken = other.take("m_a", "it:1", 50).orElseThrow();
        assertThat(other.commit(account, "it:1", taken)).isEqualTo(CommitResult.COMMITTED);
        other.budgets().settle(taken);
        clock.pass(LAPSE);
        assertThat(other.left()).isEqualTo(950);
    }

    @Test
    void aSmallerBudgetKeepsWhatWasGiven() {
        assertThat(killed.give("m_a", "it:1", 300)).isEqualTo(300);
        Giving smaller = new Giving(ground, killed.budgets(), Giving.program(310));
        assertThat(smaller.left()).isEqualTo(10);
        assertThat(smaller.give("m_a", "it:2", 50)).isEqualTo(10);
        assertThat(smaller.give("m_a", "it:3", 50)).isZero();
        assertThat(new Giving(ground, killed.budgets(), Giving.program(100)).left())
                .isZero();
        assertThat(killed.left()).isEqualTo(690);
    }
}
