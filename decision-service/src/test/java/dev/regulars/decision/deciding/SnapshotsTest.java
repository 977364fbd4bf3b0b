package dev.regulars.decision.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.accounts.SecretSettings;
import dev.regulars.decision.web.Json;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Profile;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

    private static final MemberSnapshot ANN = Json.read("""
            {"memberId":"m_ann","tier":"gold","metrics":{"2026-11-21":{"spend":1250,"points":12,"visits":1}},
            "profile":{"enrolledOn":"2026-11-21","birthday":"--05-17","employee":true,"tags":["dog","vegan"],
            "language":"de"},"budgets":{"c1":5}}""", MemberSnapshot.class);

    private final PersonalData personal =
            new PersonalData(new KeyedHash(new SecretSettings("a secret of at least 32 characters")));
    private final Snapshots snapshots = new Snapshots(personal);
    private final MemberKey key = new MemberKey("m_ann", personal.newKey("m_ann"), null);

    @Test
    void readsBackAllThatADecisionKnew() {
        assertThat(snapshots.read(snapshots.write(ANN, key), key)).isEqualTo(ANN);
    }

    @Test
    void showsNothingOfThePersonAtRest() {
        String kept = snapshots.write(ANN, key);
        assertThat(kept).contains("gold").doesNotContain("05-17", "vegan", "employee", "enrolledOn");
    }

    @Test
    void knowsTheNumbersOfAnErasedMember() {
        MemberKey erased = new MemberKey("m_ann", null, Instant.EPOCH);
        MemberSnapshot left = snapshots.read(snapshots.write(ANN, key), erased);
        assertThat(left.profile()).isEqualTo(Profile.UNKNOWN);
        assertThat(left.metrics()).isEqualTo(ANN.metrics());
        assertThat(left.tier()).isEqualTo("gold");
        assertThat(snapshots.write(ANN, erased)).doesNotContain("05-17", "vegan");
    }
}
