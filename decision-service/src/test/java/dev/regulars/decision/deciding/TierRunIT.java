package dev.regulars.decision.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.runs.MemberChange;
import dev.regulars.decision.runs.MemberRun;
import dev.regulars.decision.runs.Place;
import dev.regulars.decision.verify.Proof;
import dev.regulars.testing.Contract;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 300 members, of whom nobody buys: on 1 January 2026 a third becomes Gold and a third Silver. */
class TierRunIT {

    private static final int MEMBERS = 300;
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final TierGround tiers = new TierGround(MEMBERS);

    @AfterEach
    void close() {
        tiers.close();
    }

    /** As another instance, or this one after its crash, would have it. */
    private Place run(MemberChange change, LocalDate day) {
        return new MemberRun(tiers.ground.accounts, tiers.ground.documents, 40, 1).run(change, day, () -> false);
    }

    /** Dies after so many members, in the middle of a page. */
    private record Dies(MemberChange change, int[] left) implements MemberChange {

        @Override
        public String kind() {
            return change.kind();
        }

        @Override
        public boolean apply(Account account, LocalDate day) {
            if (left[0]-- == 0) {
                throw new IllegalStateException("killed");
            }
            return change.apply(account, day);
        }
    }

    private long in(String tier) {
        return tiers.ground.all(Documents.ACCOUNTS).stream()
                .filter(account -> tier.equals(account.getString("tier")))
                .count();
    }

    private List<Document> decisions() {
        return tiers.ground.all(Documents.DECISIONS);
    }

    @Test
    void changesEachMemberOnceThoughItIsKilledAndRunAgain() throws Exception {
        tiers.ground.relay.start();
        for (int left : new int[] {101, 130}) {
            assertThatThrownBy(() -> run(new Dies(tiers.changes, new int[] {left}), NEW_YEAR))
                    .hasMessage("killed");
        }
        assertThat(in("Gold")).isBetween(70L, 80L);
        Place done = run(tiers.changes, NEW_YEAR);
        assertThat(done).isEqualTo(new Place("tiers", NEW_YEAR, "m_0299", MEMBERS, 200, true));
        assertThat(in("Gold")).isEqualTo(100);
        assertThat(in("Silver")).isEqualTo(100);

        assertThat(run(tiers.changes, NEW_YEAR)).as("done is done").isEqualTo(done);
        tiers.ground.documents.delete(Documents.RUNS, Documents.id(done.id()));
        assertThat(run(tiers.changes, NEW_YEAR)).as("or does nothing").isEqualTo(done);
        tiers.ground.awaitRelayed();
        assertThat(decisions()).hasSize(200);
        assertThat(tiers.account(0).getLong("sequence")).isEqualTo(1);
        assertThat(Proof.problems(tiers.ground.documents)).isEmpty();
    }

    @Test
    void twoInstancesAtOnceChangeEachMemberOnce() throws Exception {
        tiers.ground.relay.start();
        Thread other = new Thread(() -> run(tiers.changes, NEW_YEAR));
        other.start();
        Place done = run(tiers.changes, NEW_YEAR);
        other.join();
        assertThat(done.looked()).isEqualTo(MEMBERS);
        tiers.ground.awaitRelayed();
        assertThat(decisions()).hasSize(200);
        assertThat(Proof.problems(tiers.ground.documents)).isEmpty();
    }

    @Test
    void aYearLaterAllFallAndEachChangeIsToldByTheContract() throws Exception {
        tiers.ground.relay.start();
        run(tiers.changes, NEW_YEAR);
        assertThat(run(tiers.changes, LocalDate.of(2026, 12, 31)).changed()).isZero();
        assertThat(run(tiers.changes, LocalDate.of(2027, 1, 1)).changed()).isEqualTo(200);
        assertThat(in("Blue")).isEqualTo(MEMBERS + 1L);
        tiers.ground.awaitRelayed();
        assertThat(Proof.problems(tiers.ground.documents)).isEmpty();
        for (Document decision : decisions()) {
            assertThat(Contract.event("decision").violations(decision.getString("event")))
                    .isEmpty();
            assertThat(Contract.openApi("decision-service", "Decision").violations(decision.getString("answer")))
                    .isEmpty();
        }
        assertThat(decisions().stream().map(decision -> decision.getString("_id")))
                .contains("~tier-change:m_0000.2026-01-01", "~tier-change:m_0000.2027-01-01");
    }
}
