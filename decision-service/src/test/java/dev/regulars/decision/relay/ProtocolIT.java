package dev.regulars.decision.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Change;
import dev.regulars.decision.accounts.Claim;
import dev.regulars.decision.accounts.CommitResult;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.engine.DayMetrics;
import dev.regulars.points.PointsAccount;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProtocolIT {

    private final Ground ground = Ground.open();
    private final Accounts accounts = ground.accounts;

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void answersFromTheOutboxThenFromTheDecisions() throws InterruptedException {
        ground.member("m_a");
        DecisionRecord sold = ground.sell("m_a", "1", 40);
        assertThat(ground.all(Documents.LEDGER)).isEmpty();
        assertThat(accounts.decision("it:1")).contains(sold);
        assertThat(accounts.read("m_a", "it:1").committed()).isEqualTo(sold);
        assertThat(accounts.claim("it:1", Sales.fingerprint(40), "m_a")).isEqualTo(new Claim.Repeated("m_a"));
        ground.relay.start();
        ground.awaitRelayed();
        assertThat(accounts.decision("it:1")).contains(sold);
        assertThat(accounts.read("m_a", "it:1").committed()).isEqualTo(sold);
        assertThat(accounts.claim("it:1", Sales.fingerprint(40), "m_a")).isEqualTo(new Claim.Decided(sold));
    }

    @Test
    void refusesTheIdForOtherContent() {
        assertThat(accounts.claim("it:1", "a", "m_a")).isEqualTo(new Claim.Fresh());
        assertThat(accounts.claim("it:1", "a", "m_b")).isEqualTo(new Claim.Repeated("m_a"));
        assertThat(accounts.claim("it:1", "b", "m_b")).isEqualTo(new Claim.Reused());
        assertThat(accounts.decision("it:1")).isEmpty();
        assertThat(accounts.decision("it:2")).isEmpty();
    }

    @Test
    void commitsOnlyOnTheVersionThatWasRead() {
        Account before = ground.member("m_a");
        DecisionRecord one = Sales.sale(before, "it:1", 10);
        DecisionRecord other = Sales.sale(before, "it:2", 20);
        assertThat(accounts.commit(before, Sales.change(before, one), one)).isEqualTo(CommitResult.COMMITTED);
        assertThat(accounts.commit(before, Sales.change(before, other), other)).isEqualTo(CommitResult.CONTENDED);
        Account after = accounts.find("m_a").orElseThrow();
        assertThat(after.available()).isEqualTo(10);
        assertThat(after.version()).isEqualTo(1);
        assertThat(after.openedAt()).isEqualTo(Sales.AT);
        assertThat(after.waiting().entries()).isEqualTo(1);
        assertThat(after.waiting().bytes()).isPositive();
    }

    @Test
    void keepsMetricsOfTheDaysThatCount() {
        Account before = ground.member("m_a");
        LocalDate old = Sales.DAY.minusYears(2);
        DayMetrics one = new DayMetrics(1, 2, 3);
        Account first = commit(before, Map.of(old, one, Sales.DAY, one), old);
        assertThat(first.metrics()).isEqualTo(Map.of(old, one, Sales.DAY, one));
        Account second = commit(first, Map.of(Sales.DAY.minusDays(1), one), Sales.DAY.minusDays(1));
        assertThat(second.metrics()).containsOnlyKeys(Sales.DAY.minusDays(1), Sales.DAY);
        Account third = commit(second, Map.of(Sales.DAY, DayMetrics.NONE, old, one), Sales.DAY.minusDays(1));
        assertThat(third.metrics()).containsOnlyKeys(Sales.DAY.minusDays(1));
    }

    private Account commit(Account before, Map<LocalDate, DayMetrics> days, LocalDate keepFrom) {
        DecisionRecord decision = Sales.sale(before, "it:" + before.sequence(), 0);
        Change change = new Change("silver", before.points(), days, keepFrom, before.state());
        assertThat(accounts.commit(before, change, decision)).isEqualTo(CommitResult.COMMITTED);
        return accounts.find("m_a").orElseThrow();
    }

    @Test
    void neverWritesWhatDoesNotAddUp() {
        Account before = ground.member("m_a");
        DecisionRecord decision = Sales.sale(before, "it:1", 10);
        Change wrong = new Change("bronze", PointsAccount.of(11), Map.of(), Sales.DAY, before.state());
        assertThatThrownBy(() -> accounts.commit(before, wrong, decision))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a balance of member.available that is not its postings");
        assertThat(accounts.find("m_a")).contains(before);
    }

    @Test
    void opensAnAccountOnce() {
        Account first = accounts.open("m_a", true, "bronze", Sales.AT);
        assertThat(accounts.open("m_a", true, "gold", Sales.AT.plusSeconds(1))).isEqualTo(first);
        assertThatThrownBy(() -> accounts.read("m_b", "it:1")).isInstanceOf(IllegalStateException.class);
    }
}
